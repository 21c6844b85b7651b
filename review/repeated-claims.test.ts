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

test('a source that stands in the sentence itself is better than one that is carried over', () => {
  const attributionAt = (start: number, end: number) => ({
    source: { start, end },
    cue: null,
    content: [],
    sourceKind: 'named' as const,
    speaker: null,
  })
  const best = (attributions: number[], verdicts: Verdict[]) => {
    const carried = verdicts.map((verdict, index) => ({
      ...(sentences[index] as (typeof sentences)[number]),
      verdict,
      attribution: attributions[index] ?? null,
    }))
    // Of the sentences' places, 0 to 9 is the first, 10 to 19 the second.
    const all = [attributionAt(0, 9), attributionAt(10, 19), attributionAt(9, 12), attributionAt(17, 21)]
    return repeatedClaims([[0, 1]], carried, all)[0]?.bestSourced
  }
  expect(best([1, 1], ['attributed', 'attributed'])).toBe(1)
  expect(best([0, 1], ['attributed', 'attributed'])).toBe(0)
  expect(best([1, 2], ['attributed', 'attributed'])).toBe(0)
  expect(best([1, 3], ['attributed', 'attributed'])).toBe(0)
  expect(best([1, 1], ['attributed', 'unnamed'])).toBe(0)
  expect(best([1, 1], ['vague', 'vague'])).toBe(1)
  expect(best([0, 1], ['background', 'vague'])).toBe(1)
})
