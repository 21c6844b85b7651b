import { describe, expect, it } from 'vitest'
import { describeQuote } from './describe-quote.ts'
import { findQuote } from './find-quote.ts'

const story = [
  'The ferry to Holm will stop in May.',
  'Officials said that 12 people were hurt when the ramp gave way on Monday.',
  'The operator has not commented.',
  'He agreed.',
  'Nobody had warned the crew about the ramp, three former inspectors of the line said.',
].join(' ')

function look(words: string, changed: string) {
  const start = story.indexOf(words)
  const { quote, position } = describeQuote(story, { start, end: start + words.length })
  const found = findQuote(changed, quote, position.start)
  return found.how === 'refused' ? found.why : [found.how, changed.slice(found.span.start, found.span.end)]
}
const hurt = 'Officials said that 12 people were hurt when the ramp gave way on Monday.'

describe('findQuote', () => {
  it.each([
    ['the text has not changed', hurt, story, ['exact', hurt]],
    ['text was put in before it', hurt, `A new first paragraph. ${story}`, ['exact', hurt]],
    [
      'a comma was put in',
      hurt,
      story.replace('were hurt when', 'were hurt, when'),
      ['fuzzy', hurt.replace('hurt when', 'hurt, when')],
    ],
    [
      'a word was spelt right',
      'Nobody had warned the crew about the ramp, three former inspectors of the line said.',
      story.replace('inspectors', 'inspecters'),
      ['fuzzy', 'Nobody had warned the crew about the ramp, three former inspecters of the line said.'],
    ],
    ['a number has changed', hurt, story.replace('12', '21'), 'look-alike'],
    ['a day has changed', hurt, story.replace('Monday', 'Sunday'), 'look-alike'],
    ['a negation was put in', 'The operator has not commented.', story.replace('has not', 'has now'), 'look-alike'],
    ['the sentence has gone', hurt, story.replace(hurt, ''), 'gone'],
    ['everything has gone', hurt, '', 'gone'],
    [
      'a short sentence stands in another place',
      'He agreed.',
      'The mayor was asked about rents. He agreed. Rents rose.',
      'look-alike',
    ],
    ['a short sentence stands where it stood', 'He agreed.', `Breaking. ${story}`, ['exact', 'He agreed.']],
  ])('%s', (_, words, changed, expected) => {
    expect(look(words, changed)).toEqual(expected)
  })

  it('tells twins apart by what stands around them', () => {
    const twins =
      'Rents rose in the north. He agreed. The vote is on Friday. Fares fell in the south. He agreed. Boats stay.'
    const second = twins.lastIndexOf('He agreed.')
    const { quote } = describeQuote(twins, { start: second, end: second + 10 })
    const moved = `Boats were late again this week. ${twins}`
    expect(findQuote(moved, quote, second)).toMatchObject({
      how: 'exact',
      span: { start: moved.lastIndexOf('He agreed.') },
    })
  })

  it('refuses twins that nothing tells apart, unless one stands where it stood', () => {
    const line = 'The council did not answer.'
    const twins = Array.from({ length: 4 }, () => line).join(' ')
    const { quote } = describeQuote(twins, { start: 28, end: 28 + line.length })
    expect(findQuote(twins, quote, 28)).toMatchObject({ how: 'exact', span: { start: 28 } })
    expect(findQuote(`x ${twins}`, quote, 29)).toEqual({ how: 'refused', why: 'ambiguous' })
  })
})
