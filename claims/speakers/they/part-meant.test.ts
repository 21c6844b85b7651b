import { expect, test } from 'vitest'
import { resolvedIn } from '../../testing/resolved-in.ts'
import { isPartOfSeveral } from './part-meant.ts'

test.each([
  ['many', true],
  [' so many ', true],
  ['None of them', true],
  ['young few of those', true],
  ['the two', true],
  ['those only ones', true],
  ['two', false],
  ['many of us', false],
  ['many others', false],
  ['too many', false],
])('"%s" is a part of several: %s', (words, expected) => {
  expect(isPartOfSeveral(words)).toBe(expected)
})

test.each<[string, string, string | null]>([
  ['many', 'Then two officials came. |Many| left.', 'two officials'],
  ['many of another paragraph', 'Then two officials came.\n|Many| left.', null],
  ['many, too far', 'Then two officials came. It rained. It poured. It rained. |Many| left.', null],
  ['some', 'Then young voters came. |Some| left.', 'young voters'],
  ['some behind a mark', 'Then young voters came; |some| left.', 'young voters'],
  ['some behind a quotation', 'Then young voters said “no.” |Some| left.', 'young voters'],
  ['several behind "and"', 'Then young voters came, and |several| left.', 'young voters'],
  ['few behind "but" and a comma', 'Then young voters came, but, |few| left.', 'young voters'],
  ['many behind "now" and a comma', 'Then young voters came. Now, |many| left.', 'young voters'],
  ['some at large, by whom', 'Then young voters came, feared by |some| as rude.', null],
  ['many at large, of whom a clause says what they think', 'Then young voters came, who |many| say are rude.', null],
  ['many at large, in an aside', 'Then young voters came. The law, |many| think, is old.', null],
  ['most in a clause', 'Then young voters came, though of them, |most| left.', 'young voters'],
  ['no part of what is not people', 'Then new piers came. |Some| left.', null],
  ['both of what may be people', 'Then two Hale twins came, and |both| left.', 'two Hale twins'],
  ['none of them, in a clause', 'Then young voters came, and he thinks |none of them| left.', 'young voters'],
])('%s', (_name, marked, speaker) => {
  expect(resolvedIn(marked).at(-1)?.speaker).toBe(speaker)
})

test('whoever "many" are is told by those before', () => {
  expect(resolvedIn('Then two officials came. |Many| left.')[0]?.decidedBy).toBe('several_before')
})

test.each<[string, string, string | null]>([
  ['people', 'Then two officials, |both of whom| left, sang.', 'two officials'],
  ['a row of persons', 'It met Ann Lee and Tom Marsh, |both of whom| left.', 'Ann Lee and Tom Marsh'],
  [
    'a row with brackets',
    'It met Ann Lee (D-Ohio) and Tom Marsh (R-Fla.), |all of whom| left.',
    'Ann Lee and Tom Marsh',
  ],
  ['no row before others', 'Ann Lee and Tom Marsh met two officials, |both of whom| left.', 'two officials'],
])('all right before "whom": %s', (_name, marked, speaker) => {
  expect(resolvedIn(marked).at(-1)).toMatchObject({ speaker, decidedBy: 'words_before' })
})
