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

  const quote = (exact: string, prefix: string, suffix: string) => ({
    type: 'TextQuoteSelector' as const,
    exact,
    prefix,
    suffix,
  })
  const line = 'The ferry to Holm will stop in May, the operator said.'

  it('finds nothing for words that are none', () => {
    expect(findQuote(story, quote('  ', '', ''), 0)).toEqual({ how: 'refused', why: 'gone' })
  })

  it('wants a short quotation’s surroundings, a long one’s not', () => {
    const [long, short] = [`${'a'.repeat(20)} ${'b'.repeat(19)}`, `${'a'.repeat(20)} ${'b'.repeat(18)}`]
    const around = (exact: string) => `${'x'.repeat(40)} ${exact} ${'y'.repeat(40)}`
    const find = (exact: string) =>
      findQuote(around(exact), quote(exact, 'before it stood this ', ' and this after'), 0)
    expect(find(long).how).toBe('exact')
    expect(find(short)).toEqual({ how: 'refused', why: 'look-alike' })
  })

  it.each([
    ['either side is enough', 'Yes. He agreed. No.', quote('He agreed.', 'Yes. ', ' gone'), 'exact'],
    ['the other, too', 'Yes. He agreed. No.', quote('He agreed.', 'gone ', ' No.'), 'exact'],
    ['nothing before it then and now', 'He agreed. Other words.', quote('He agreed.', '', ' gone here'), 'exact'],
    [
      'nothing before it then, something now',
      'Oh. He agreed. Other.',
      quote('He agreed.', '', ' gone here'),
      'refused',
    ],
    ['nothing after it then and now', 'Other words. He agreed.', quote('He agreed.', 'gone here ', ''), 'exact'],
    [
      'nothing after it then, something now',
      'Other. He agreed. Oh.',
      quote('He agreed.', 'gone here ', ' '),
      'refused',
    ],
    [
      'a letter of its surroundings has changed',
      'Yes sir. He agreed. Nay.',
      quote('He agreed.', 'Yes sit. ', ''),
      'exact',
    ],
    [
      'most of its surroundings has changed',
      'Yes sir. He agreed. Nay.',
      quote('He agreed.', 'Yet hat: ', ''),
      'refused',
    ],
    [
      'its surroundings stand a little off',
      'Yes, sir. Hm he agreed.',
      quote('he agreed.', 'Yes, sir.', 'gone'),
      'exact',
    ],
    [
      'its surroundings stand far off',
      'Yes, sir. Some ten words on he agreed.',
      quote('he agreed.', 'Yes, sir.', 'no'),
      'refused',
    ],
    ['what follows stands a little off', 'he agreed. Hm. Yes, sir.', quote('he agreed.', 'gone', 'Yes, sir.'), 'exact'],
    [
      'what follows stands far off',
      'he agreed. Some ten words. Yes, sir.',
      quote('he agreed.', 'gone', 'Yes, sir.'),
      'refused',
    ],
  ])('%s', (_, text, wanted, how) => {
    expect(findQuote(text, wanted, 0).how).toBe(how)
  })

  it('takes twins of which only one stands where it stood, and none where both are strangers', () => {
    const text = `Ann Lee spoke first. ${line} Then came Bob. ${line} And so on.`
    const [first, second] = [text.indexOf(line), text.lastIndexOf(line)]
    expect(findQuote(text, quote(line, 'Then came Bob. ', ' And so on.'), 0)).toEqual({
      how: 'exact',
      span: { start: second, end: second + line.length },
    })
    const strange = quote(line, 'nothing of the sort', 'stands anywhere')
    expect(findQuote(text, strange, first)).toEqual({ how: 'refused', why: 'ambiguous' })
    // The place where it stood decides between places that are alike, not against a better one.
    expect(findQuote(text, quote(line, 'Then came Bob. ', ' And so on.'), first).how).toBe('exact')
    expect(findQuote(text, quote(line, 'Then came Bob. ', ' And so on.'), first)).toMatchObject({
      span: { start: second },
    })
  })

  it('finds a quotation with a slip only where its surroundings stand, and the right one of two', () => {
    const slip = line.replace('operator', 'operater')
    const wanted = quote(line, 'Ann Lee spoke first. ', ' Then came Bob.')
    const text = `Ann Lee spoke first. ${slip} Then came Bob. Another day: ${slip} And so on.`
    expect(findQuote(text, wanted, 0)).toEqual({
      how: 'fuzzy',
      span: { start: 21, end: 21 + slip.length },
    })
    expect(findQuote(`Other words here. ${slip} More of them.`, wanted, 0)).toEqual({
      how: 'refused',
      why: 'look-alike',
    })
    const twice = `Ann Lee spoke first. ${slip} Then came Bob. Ann Lee spoke first. ${slip} Then came Bob.`
    expect(findQuote(twice, wanted, 21)).toEqual({ how: 'refused', why: 'ambiguous' })
  })

  it('looks for slips neither in a word nor in a book', () => {
    expect(findQuote('He agred.', quote('agreed.', 'He ', ''), 3)).toEqual({ how: 'refused', why: 'gone' })
    // Nine characters may differ in one.
    expect(findQuote('He disagred.', quote('disagreed', 'He ', '.'), 3).how).toBe('fuzzy')
    const book = (letters: number) => 'word '.repeat(500).slice(0, letters - 1)
    const find = (letters: number) =>
      findQuote(`Before. ${book(letters)}x, after.`, quote(`${book(letters)}y`, 'Before. ', ', after.'), 8)
    expect(find(2001)).toEqual({ how: 'refused', why: 'gone' })
    expect(find(2000).how).toBe('fuzzy')
  })
})
