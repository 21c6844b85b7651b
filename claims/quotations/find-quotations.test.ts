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
    // Marks of other kinds, and what a mark of one kind means within another.
    ['doubled grave accents', "He said ``we will go there'' again.", ["words: ``we will go there''"]],
    ['a lone grave accent is none', 'The `reform was passed.', []],
    ['a closing guillemet alone', 'The vote » passed.', []],
    ['a guillemet within curly marks', '“We » will go there.” So he said.', ['speech: “We » will go there.”']],
    ['a closing mark alone', 'The vote” passed.', []],
    ['curly within single marks', "He said: 'We “shall” go, now.' So.", ["speech: 'We “shall” go, now.'"]],
    ['straight within single marks', `He said: 'We "shall" go, now.' So.`, [`speech: 'We "shall" go, now.'`]],
    ['low within low', 'Sie: „Wir sagen: „Nein, danke.“ So.', ['speech: „Wir sagen: ', 'speech: „Nein, danke.“']],
    [
      'opened twice',
      '"We go there, she said. "We do not."',
      ['speech: "We go there, she said. ', 'speech: "We do not."'],
    ],
    ['a straight mark at a bracket', 'It ("the very old reform bill") passed.', ['speech: "the very old reform bill"']],
    ['a straight mark at a dash', 'It—"the very old reform bill"—passed.', ['speech: "the very old reform bill"']],
    ['a straight mark between spaces', 'It is " the very old bill " again.', ['words: " the very old bill "']],
    ['feet and inches', 'Boards 6" by 9" wide.', []],
    ['single mark at a bracket', "It ('the very old reform bill') passed.", ["speech: 'the very old reform bill'"]],
    ['single mark before a sum', "He said '$40 is all that we have' again.", ["speech: '$40 is all that we have'"]],
    ['single mark before a space', "It was ' the very old bill' again.", []],
    ['an elision, curly', 'In the ‘90s we went’ he said.', []],
    ['an elision that only begins like one', "It was 'emblems of our town' again.", ["words: 'emblems of our town'"]],
    ['single mark that never closes', "It was 'a joke and no more.", []],
    ['single curly mark that another opens', 'It was ‘a joke and ‘no more’ again.', ['words: ‘no more’']],
    ['a plural at the end of a quotation', "He said 'it is the voters' again.", []],
    ['a plural at the end of a paragraph', "He said 'it is all the voters'", ["speech: 'it is all the voters'"]],
    ['a plural, then a full stop', "He said 'it is all the voters'.", ["speech: 'it is all the voters'"]],
    // What a quotation is.
    ['one word as speech at the start', '“No,” he said.', ['speech: “No,”']],
    ['one word as speech after a colon', 'He said: “No!” Then he left.', ['speech: “No!”']],
    ['one word as speech after a comma', 'He said, “No.” Then he left.', ['speech: “No.”']],
    ['one word with a mark within a sentence', 'The so-called “reform,” he said.', ['words: “reform,”']],
    ['two words with a mark', 'The so-called “old reform,” he said.', ['speech: “old reform,”']],
    ['four words', 'He called it “an old bad joke” again.', ['words: “an old bad joke”']],
    ['five words', 'He called it “an old and bad joke” again.', ['speech: “an old and bad joke”']],
    ['two capitalised words', 'She read “Tide Tables” again.', ['title: “Tide Tables”']],
    ['one capitalised word', 'She read “Tide” again.', ['words: “Tide”']],
    [
      'words that only end like small ones',
      'She read “The Sofa softof Tide” again.',
      ['words: “The Sofa softof Tide”'],
    ],
    [
      'words that only begin like small ones',
      'She read “The Sofa official Tide” again.',
      ['words: “The Sofa official Tide”'],
    ],
    ['a number in a title', 'She read “1984 and After” again.', ['title: “1984 and After”']],
    ['one word that is never closed', 'The so-called “reform', ['words: “reform']],
    ['two words that are never closed', 'The so-called “old reform', ['speech: “old reform']],
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
