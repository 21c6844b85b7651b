import { describe, expect, test } from 'vitest'
import { growth } from '../testing/growth.ts'
import { storyOf } from '../testing/story-of.ts'
import { findQuotations } from './find-quotations.ts'

/** Quotations of the text, with their kind. */
function quotations(text: string): string[] {
  return findQuotations(text, storyOf(text).blocks).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`)
}

describe('findQuotations', () => {
  test.each([
    ['curly', 'She said: “We will not go there.” He left.', ['speech: “We will not go there.”']],
    ['straight', 'She said: "We will not go there." He left.', ['speech: "We will not go there."']],
    ['doubled apostrophes', "''We will not go,'' she said.", ["speech: ''We will not go,''"]],
    ['two in a sentence', '"We," she said, "will not go there."', ['speech: "We,"', 'speech: "will not go there."']],
    ['single marks', "Mr Hale said: 'We don't go there.' He left.", ["speech: 'We don't go there.'"]],
    ['single curly marks', '‘It’s the voters’ choice today,’ he said.', ['speech: ‘It’s the voters’ choice today,’']],
    [
      'nested single marks',
      '“He said, ‘Go away now,’ and left,” she said.',
      ['speech: “He said, ‘Go away now,’ and left,”'],
    ],
    ['a plural within', "'The voters' choice is plain,' he said.", ["speech: 'The voters' choice is plain,'"]],
    ['apostrophes are none', "The voters' choice in the '90s wasn't Hale's.", []],
    ['curly apostrophes are none', 'It’s the voters’ choice, isn’t it?', []],
    ['an elision', "Get 'em while they're hot, said the voters' man.", []],
    ['scare quotes', 'The so-called “reform” passed.', ['words: “reform”']],
    ['quoted words', 'He called it “a bad joke” again.', ['words: “a bad joke”']],
    ['a title', 'She starred in “The Last of the Tide” in May.', ['title: “The Last of the Tide”']],
    ['inches are not opened', 'The board is 6" wide.', []],
    ['guillemets', 'Il a dit : « Nous ne partirons pas demain. »', ['speech: « Nous ne partirons pas demain. »']],
    [
      'low marks',
      'Er sagte: „Wir gehen heute nicht dorthin.“ Dann ging er.',
      ['speech: „Wir gehen heute nicht dorthin.“'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(quotations(text)).toEqual(expected)
  })

  test('a paragraph that opens again carries the quotation on', () => {
    const text = '“We begin here, she said.\n“We end here.”\n“Another voice speaks here.”'
    expect(findQuotations(text, storyOf(text).blocks).map(({ closed, continues }) => [closed, continues])).toEqual([
      [false, null],
      [true, 0],
      [true, null],
    ])
  })

  test('a mark that is never closed does no harm beyond its paragraph', () => {
    expect(quotations('“We begin here, she said.\nThe vote passed.')).toEqual(['speech: “We begin here, she said.'])
  })

  test('is linear: a megabyte of apostrophes', () => {
    const find = (times: number) => {
      const text = "s' 'a ".repeat(times)
      findQuotations(text, storyOf(text).blocks)
    }
    expect(growth(find, 40_000)).toBeLessThan(10)
  })
})
