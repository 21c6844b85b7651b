import { expect, test } from 'vitest'
import { shareOn } from './pointers.ts'

const pointed = [
  { start: 0, end: 3, chance: 0.5 },
  { start: 4, end: 7, chance: 0.2 },
  { start: 20, end: 23, chance: 0.1 },
]

test.each<[what: string, places: Array<{ start: number; end: number }>, share: number]>([
  ['one word', [{ start: 0, end: 3 }], 0.5],
  ['all words of a name', [{ start: 0, end: 7 }], 0.7],
  [
    'all places of a name',
    [
      { start: 4, end: 7 },
      { start: 18, end: 23 },
    ],
    0.3,
  ],
  [
    'a word once, however many places it lies on',
    [
      { start: 0, end: 3 },
      { start: 0, end: 7 },
    ],
    0.7,
  ],
  ['nothing between words', [{ start: 3, end: 4 }], 0],
  ['nothing without a place', [], 0],
])('counts %s', (_what, places, share) => {
  expect(shareOn(pointed, places)).toBeCloseTo(share)
})

test('a source that was not asked points nowhere', () => {
  expect(shareOn(undefined, [{ start: 0, end: 3 }])).toBe(0)
})
