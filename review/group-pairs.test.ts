import { expect, test } from 'vitest'
import { groupPairs } from './group-pairs.ts'

test.each<[string, Array<[number, number]>, number[][]]>([
  ['no pair', [], []],
  ['a pair', [[3, 7]], [[3, 7]]],
  [
    'two pairs, in order of their first',
    [
      [9, 10],
      [2, 11],
    ],
    [
      [2, 11],
      [9, 10],
    ],
  ],
  [
    'three of which each pairs with each',
    [
      [0, 1],
      [0, 2],
      [1, 2],
    ],
    [[0, 1, 2]],
  ],
  [
    'one that pairs with half of a group joins it',
    [
      [0, 1],
      [1, 2],
    ],
    [[0, 1, 2]],
  ],
  [
    'one that pairs with less stays out',
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
    [[0, 1, 2]],
  ],
  [
    'what stays out may begin a group',
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ],
    [
      [0, 1, 2],
      [3, 4],
    ],
  ],
  [
    'the group that it has more in common with',
    [
      [0, 2],
      [1, 3],
      [0, 4],
      [1, 4],
      [3, 4],
    ],
    [
      [0, 2],
      [1, 3, 4],
    ],
  ],
  [
    'of two alike the first',
    [
      [0, 2],
      [1, 3],
      [0, 4],
      [1, 4],
    ],
    [
      [0, 2, 4],
      [1, 3],
    ],
  ],
])('%s', (_name, pairs, groups) => {
  expect(groupPairs(pairs)).toEqual(groups)
})
