import { expect, test } from 'vitest'
import { storyOf } from '../../testing/story-of.ts'
import { isTitleCase, lineAt, nameSequencesIn, withoutOpening } from './name-sequences.ts'

/** Each sequence of the last line: its titles, its name, and what stands right after it. */
function sequencesOf(text: string): Array<[string[], string, string]> {
  const block = storyOf(text).blocks.at(-1)
  if (!block) throw new Error('no line')
  return nameSequencesIn(text, block).map(({ titles, parts, start, end, after }) => {
    expect(text.slice(start, end)).toBe(parts.join(' '))
    return [titles, parts.join(' '), after]
  })
}

test.each<[string, string, Array<[string[], string, string]>]>([
  ['a name', 'then Ann Lee left', [[[], 'Ann Lee', ' left']]],
  ['a title and a name', 'It rained.\nthen Mayor Ann Lee left', [[['mayor'], 'Ann Lee', ' left']]],
  [
    'a name that owns another',
    'then Ann Lee’s Tom Marsh left',
    [
      [[], 'Ann Lee’s', ' Tom Marsh left'],
      [[], 'Tom Marsh', ' left'],
    ],
  ],
  ['a name with a possessive at its end', 'then Ann Lee’s dog left', [[[], 'Ann Lee’s', ' dog left']]],
  [
    'two names',
    'then Ann Lee met Tom Marsh',
    [
      [[], 'Ann Lee', ' met Tom Marsh'],
      [[], 'Tom Marsh', ''],
    ],
  ],
])('%s', (_name, text, sequences) => {
  expect(sequencesOf(text)).toEqual(sequences)
})

test('words of a headline come one by one', () => {
  expect(sequencesOf('Mayor Hears Word From Anna Moss').map(([, name]) => name)).toEqual([
    'Mayor',
    'Hears',
    'Word',
    'From',
    'Anna',
    'Moss',
  ])
})

test('only so much of the text after a name is told, and nothing of another line', () => {
  const [found] = nameSequencesIn(`Lee ${'x'.repeat(200)}`, { start: 0, end: 204, kind: 'paragraph', paid: false })
  expect(found?.after.length).toBe(90)
  const [first] = nameSequencesIn('Lee left.\nIt rained.', { start: 0, end: 9, kind: 'paragraph', paid: false })
  expect(first?.after).toBe(' left.')
})

test.each<[string, string, boolean]>([
  ['capitals throughout', 'Lee Stands Tall With Plan For Pier', true],
  ['four long words', 'Lee Stands Tall With Plan', true],
  ['three long words', 'Lee Stands Tall With', false],
  ['a word in lower case', 'Lee Stands Tall With Plan and Pier again', true],
  ['two words in lower case', 'Lee Stands Tall With plan and Pier again', false],
  ['a sentence', 'Lee stands tall with his plan', false],
  ['capitals inside of words', 'McLee iStands iTall iWith iPlan', false],
  ['160 characters', `Lee Stands Tall With Plan ${'A'.repeat(134)}`, true],
  ['161 characters', `Lee Stands Tall With Plan ${'A'.repeat(135)}`, false],
])('%s', (_name, line, expected) => {
  expect(isTitleCase(line)).toBe(expected)
})

test.each([
  ['Lee left.', 2, 'Lee left.'],
  ['It rained.\nLee left.\nIt pours.', 12, 'Lee left.'],
  ['It rained.\nLee left.\nIt pours.', 11, 'Lee left.'],
  ['It rained.\nLee left.\nIt pours.', 22, 'It pours.'],
  ['It rained.\nLee left.', 10, 'It rained.'],
])('the line of %j at %i', (text, at, line) => {
  expect(lineAt(text, at)).toBe(line)
})

test.each([
  ['The Hale Times', 'Hale Times'],
  ['But The Hale Times', 'Hale Times'],
  ['Then Hale Port', 'Hale Port'],
  ['An Hale', 'Hale'],
  ['Theo Hale', 'Theo Hale'],
  ['Hale On Sea', 'Hale On Sea'],
  ['The', 'The'],
])('%s without what opens the sentence: %s', (name, bare) => {
  expect(withoutOpening(name)).toBe(bare)
})
