import { expect, test } from 'vitest'
import { partsOfSentence } from './sentence-text.ts'

const text = 'Before. Many say it is so. After.'
const sentence = { start: 8, end: 26 }
const shown = (...reasons: Array<[number, number]>) =>
  partsOfSentence(
    text,
    sentence,
    reasons.map(([start, end]) => ({ rule: 'sample', start, end })),
  )
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

test.each<[string, Array<[number, number]>, string]>([
  ['no reason', [], 'Many say it is so.'],
  ['one', [[8, 16]], '[Many say] it is so.'],
  [
    'several, out of order',
    [
      [20, 22],
      [8, 12],
    ],
    '[Many] say it [is] so.',
  ],
  [
    'overlapping',
    [
      [8, 16],
      [13, 19],
    ],
    '[Many say][ it] is so.',
  ],
  ['reaching out of the sentence', [[0, 12]], '[Many] say it is so.'],
  ['the whole sentence, which would show nothing', [[8, 26]], 'Many say it is so.'],
  ['elsewhere', [[27, 32]], 'Many say it is so.'],
])('%s', (_, reasons, expected) => {
  expect(shown(...reasons)).toBe(expected)
})
