import { expect, test } from 'vitest'
import { resolvedIn } from '../../testing/resolved-in.ts'

const pair = 'Then Ann Lee and Tom Marsh met.'
const far = 'It rained all day. '.repeat(50)

test.each<[string, string, string | null]>([
  ['both', `${pair} |Both| left.`, 'Ann Lee and Tom Marsh'],
  ['of another paragraph', `${pair}\nIt rained.\n|Both| left.`, 'Ann Lee and Tom Marsh'],
  ['the two', `${pair} Lee sang. |The two| left.`, 'Ann Lee and Tom Marsh'],
  ['the pair', `${pair} |The pair| left.`, 'Ann Lee and Tom Marsh'],
  ['by what they are', `${pair} |Both candidates| left.`, 'Ann Lee and Tom Marsh'],
  ['by what they are and how', `${pair} |The two rival candidates| left.`, 'Ann Lee and Tom Marsh'],
  ['neither of them', `${pair} |Neither candidate| left.`, 'Ann Lee and Tom Marsh'],
  ['named apart since', `${pair} ${far}Lee sang. ${far}Marsh sang. |Both| left.`, 'Ann Lee and Tom Marsh'],
  [
    'the last named together',
    `${pair} Later there was word that Eve Brook and Kim Hale met. |Both| left.`,
    'Eve Brook and Kim Hale',
  ],
  [
    'no row of three',
    `${pair} Later there was word that Eve Brook, Kim Hale and Xan Moss met. |Both| left.`,
    'Ann Lee and Tom Marsh',
  ],
  ['men', 'Mr. Bob Lee and Mr. Tom Marsh met. |Both men| left.', 'Bob Lee and Tom Marsh'],
  ['women', 'Mrs. Ann Lee and Mrs. Eve Marsh met. |The two women| left.', 'Ann Lee and Eve Marsh'],
  ['no women where one is a man', 'Mrs. Ann Lee and Mr. Tom Marsh met. |Both women| left.', null],
  ['no men where one is a woman', 'Mrs. Ann Lee and Mr. Tom Marsh met. |Both men| left.', null],
  ['nobody who was named long before', `${pair} ${far}${far}|Both men| left.`, null],
  ['no persons who are never joined', 'Ann Lee met Tom Marsh. |Both men| left.', null],
  ['no piers', `${pair} |Both piers| left.`, 'Both piers'],
  ['no two of others', `${pair} |Two critics| left.`, 'Two critics'],
])('two persons: %s', (_name, marked, speaker) => {
  expect(resolvedIn(marked).at(-1)?.speaker ?? null).toBe(speaker)
})

test('two who are meant are named, and told by those before', () => {
  expect(resolvedIn(`${pair} |Both candidates| left.`)[0]).toMatchObject({
    sourceKind: 'named',
    person: true,
    decidedBy: 'several_before',
  })
})
