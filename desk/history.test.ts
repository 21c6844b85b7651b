import { expect, test } from 'vitest'
import { matchesWords } from './history.ts'
import { sampleReview } from './testing/review.ts'
import { versionOf } from './version.ts'

const version = {
  ...versionOf('v', sampleReview, '2024-01-01T00:00:00.000Z'),
  outlet: 'Alder Äbend',
  headline: 'Le marché ferme',
  address: 'https://alder.example/poissons',
}

test.each([
  ['marché', true],
  ['MARCHE', true],
  ['abend', true],
  ['poissons', true],
  ['  ferme   alder ', true],
  ['arch', true],
  ['ferme harbour', false],
  ['fermé!', false],
])('“%s”: %s', (words, found) => {
  expect(matchesWords(version, words)).toBe(found)
})

test('words don’t run from one field into the next', () => {
  expect(matchesWords(version, 'ÄbendLe')).toBe(false)
  expect(matchesWords(version, 'fermehttps')).toBe(false)
})

test('a page without outlet and headline is found by its address, and by no word for nothing', () => {
  const bare = { ...version, outlet: null, headline: null }
  expect(matchesWords(bare, 'alder.example')).toBe(true)
  expect(matchesWords(bare, 'null')).toBe(false)
  expect(matchesWords(bare, 'marché')).toBe(false)
})
