import { expect, test } from 'vitest'
import type { SourceKind } from '../../types/review.ts'
import { resolvedIn } from '../testing/resolved-in.ts'

test.each<[string, string, string | null, SourceKind]>([
  ['two persons', '|Ann Lee and Tom Marsh| said so.', 'Ann Lee and Tom Marsh', 'named'],
  ['both', '|Both Ann Lee and Tom Marsh| said so.', 'Ann Lee and Tom Marsh', 'named'],
  ['with a comma', '|Ann Lee, and Tom Marsh,| said so.', 'Ann Lee, and Tom Marsh', 'named'],
  ['with a sign', '|Ann Lee & Tom Marsh| said so.', 'Ann Lee & Tom Marsh', 'named'],
  ['with titles', '|Mrs. Lee and Hale Mayor Mr. Marsh| said so.', 'Mrs. Lee and Hale Mayor Mr. Marsh', 'named'],
  ['whose words', '|Ann Moss’ and Tom Marsh’s| plan said so.', 'Ann Moss’ and Tom Marsh’s', 'named'],
  ['three', '|Ann Lee, Eve Brook and Tom Marsh| said so.', 'Ann Lee, Eve Brook and Tom Marsh', 'named'],
  ['one who is of two towns', '|Ann Lee of Hale and Brook| said so.', 'Ann Lee', 'named'],
  ['one who is named twice', 'Ann Lee came. |Lee, as Ann Lee,| said so.', 'Ann Lee', 'named'],
  ['one who met another', '|Ann Lee, who met and liked Tom Marsh,| said so.', 'Ann Lee', 'named'],
  ['a person and others', 'Ann Lee came. |Lee and others| said so.', 'Lee and others', 'named'],
  ['a person and somebody of hers', 'Ann Lee came. |Lee and her aide| said so.', 'Lee and her aide', 'named'],
  ['two bodies', '|The Hale Union and Port Board| said so.', 'The Hale Union and Port Board', 'named'],
  ['a body and another', '|The port and the union| said so.', 'The port and the union', 'named'],
  ['people of two sorts', '|Latino and young voters| said so.', 'Latino and young voters', 'named'],
  ['people with two qualities', '|Latino and very young voters| said so.', 'Latino and very young voters', 'named'],
  ['over two lines', '|Ann Lee\nand Tom Marsh| said so.', 'Ann Lee and Tom Marsh', 'named'],
])('%s', (_name, marked, speaker, sourceKind) => {
  expect(resolvedIn(marked).at(-1)).toMatchObject({ speaker, sourceKind })
})

test('two who speak are persons, and "they" are those two', () => {
  const [two, they] = resolvedIn('|Ann Lee and Tom Marsh| said so. |They| said more.')
  expect(two).toEqual({ speaker: 'Ann Lee and Tom Marsh', sourceKind: 'named', person: true, decidedBy: 'own_words' })
  expect(they).toEqual({ ...two, decidedBy: 'several_before' })
})
