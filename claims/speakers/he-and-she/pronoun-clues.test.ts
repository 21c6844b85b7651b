import { expect, test } from 'vitest'
import { basisOf, type Candidate, genderOf, type Referent } from './pronoun-clues.ts'
import { pronounWeights } from './pronoun-weights.ts'

const lee: Referent = { name: { full: 'Ann Lee', gender: 'she', count: 1 }, role: null, gender: null }
const marsh: Referent = { name: { full: 'Tom Marsh', gender: null, count: 1 }, role: null, gender: null }
const aide: Referent = { name: null, role: 'aide', gender: 'he' }

test.each<[string, Referent, 'he' | 'she' | null]>([
  ['of a name', lee, 'she'],
  ['of a role', aide, 'he'],
  ['that nothing tells', marsh, null],
  ['that nothing tells of a role', { ...aide, gender: null }, null],
])('gender %s', (_name, referent, gender) => {
  expect(genderOf(referent)).toBe(gender)
})

function candidate(referent: Referent, clues: Partial<Candidate['clues']>): Candidate {
  const none = Object.fromEntries(Object.keys(pronounWeights).map((clue) => [clue, 0])) as Candidate['clues']
  return { referent, clues: { ...none, ...clues } }
}

test.each<[string, Candidate[], string]>([
  ['there is nobody else', [candidate(lee, { lastSpeaker: 1 })], 'only_one'],
  ['spoke last', [candidate(marsh, {}), candidate(lee, { lastSpeaker: 1, lastSubject: 1 })], 'last_speaker'],
  ['was the last subject', [candidate(marsh, { lastSpeaker: 1 }), candidate(lee, { lastSubject: 1 })], 'last_subject'],
  [
    'only the reader sees that she is pointed at',
    [candidate(marsh, { salience: 1 }), candidate(lee, { salience: 0.2, pointedAt: 0.9 })],
    'pointed_at',
  ],
  ['she had been forgotten', [candidate(lee, { pointedAt: 0.9 })], 'pointed_at'],
  [
    'she would be she without the reader',
    [candidate(marsh, {}), candidate(lee, { salience: 1, lastSpeaker: 1, pointedAt: 0.9 })],
    'last_speaker',
  ],
  ['is most in mind', [candidate(marsh, { lastSubject: 1 }), candidate(lee, {})], 'most_in_mind'],
])('what speaks for her: %s', (_name, candidates, basis) => {
  expect(basisOf(lee, candidates)).toBe(basis)
})
