import { expect, test } from 'vitest'
import type { Verdict } from '../types/review.ts'
import { repeatedClaims } from './repeated-claims.ts'

const sentences = (['unattributed', 'vague', 'attributed', 'unnamed', 'attributed', 'background'] as Verdict[]).map(
  (verdict, index) => ({
    start: index * 10,
    end: index * 10 + 9,
    verdict,
    queryScore: 0,
    reasons: [],
    attribution: null,
  }),
)

test('marks the best sourced of a group, the first of equals, and none where none has a source', () => {
  expect(
    repeatedClaims(
      [
        [0, 1, 3],
        [0, 2, 4],
        [0, 5],
      ],
      sentences,
      [],
    ),
  ).toEqual([
    { sentences: [0, 1, 3], bestSourced: 3 },
    { sentences: [0, 2, 4], bestSourced: 2 },
    { sentences: [0, 5], bestSourced: null },
  ])
})
