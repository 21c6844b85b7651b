import { expect, test } from 'vitest'
import type { SourceKind } from '../../../types/review.ts'
import { resolvedIn } from '../../testing/resolved-in.ts'

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
  ['a pronoun and somebody of hers', 'Ann Lee came. |She and her aides| said so.', 'She and her aides', 'named'],
  ['two bodies', '|The Hale Union and Port Board| said so.', 'The Hale Union and Port Board', 'named'],
  ['a body and another', '|The port and the union| said so.', 'The port and the union', 'named'],
  ['people of two sorts', '|Latino and young voters| said so.', 'Latino and young voters', 'named'],
  ['people with two qualities', '|Latino and very young voters| said so.', 'Latino and very young voters', 'named'],
  [
    'people in a row',
    '|Latino groups, young singers and Hale donors| said so.',
    'Latino groups, young singers and Hale donors',
    'vague',
  ],
  [
    'a row that begins with an article',
    '|The aides, voters, and young donors| said so.',
    'The aides, voters, and young donors',
    'unnamed',
  ],
  ['two rows', '|Aides, donors and new and old leaders| said so.', 'Aides, donors and new and old leaders', 'unnamed'],
  ['a row behind a preposition', 'It was said |by voters and donors|.', 'voters and donors', 'vague'],
  ['with "of"', '|Voters and dozens of donors| said so.', 'Voters and dozens of donors', 'vague'],
  ['no row over another preposition', '|Voters in towns and ports| said so.', null, 'vague'],
  ['no row over an article', '|An aide, the owner of cats and dogs,| said so.', 'aide', 'unnamed'],
  ['no row that ends with one', '|Aides, donors and rain| said so.', 'Aides', 'unnamed'],
  ['no row without "and"', '|Aides, donors| said so.', 'Aides', 'unnamed'],
  ['no row of long parts', '|Aides, big old very wet Hale cats and dogs| said so.', 'Aides', 'unnamed'],
  ['over two lines', '|Ann Lee\nand Tom Marsh| said so.', 'Ann Lee and Tom Marsh', 'named'],
])('%s', (_name, marked, speaker, sourceKind) => {
  expect(resolvedIn(marked).at(-1)).toMatchObject({ speaker, sourceKind })
})

test('two who speak are persons, and "they" are those two', () => {
  const [two, they] = resolvedIn('|Ann Lee and Tom Marsh| said so. |They| said more.')
  expect(two).toEqual({ speaker: 'Ann Lee and Tom Marsh', sourceKind: 'named', person: true, decidedBy: 'own_words' })
  expect(they).toEqual({ ...two, decidedBy: 'several_before' })
})

test.each<[string, string, string | null]>([
  ['one in two roles', 'the Ohio senator and presidential candidate', 'Ann Lee'],
  ['one in two roles, the second of a party', 'the Ohio senator and Republican presidential candidate', 'Ann Lee'],
  ['one of whom "an" is said', 'an Ohio senator and candidate', 'Ohio senator'],
  ['two, each with an article', 'the Ohio senator and the candidate', 'the Ohio senator and the candidate'],
  [
    'two, the second several',
    'the Ohio senator and Republican candidates',
    'the Ohio senator and Republican candidates',
  ],
  [
    'two, the first several',
    'the Ohio senators and presidential candidate',
    'Ohio senators and presidential candidate',
  ],
  ['two offices', 'the Ohio senator and Republican governor', 'the Ohio senator and Republican governor'],
  ['a person and a body', 'the Ohio senator and Republican campaign', 'the Ohio senator and Republican campaign'],
])('%s', (_what, source, speaker) => {
  const story = `It rained.\nIt rained.\nSenator Ann Lee (R-Ohio) met a nurse. |${source}| said so.`
  expect(resolvedIn(story).at(-1)?.speaker).toBe(speaker)
})
