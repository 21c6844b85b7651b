import { expect, test } from 'vitest'
import { paidReason } from '../types/paid-sentence.ts'
import type { Sentence, Verdict } from '../types/review.ts'
import { isQuery } from './queried.ts'

const sentence: Sentence = {
  start: 0,
  end: 9,
  verdict: 'unattributed',
  queryScore: 0.5,
  reasons: [{ rule: 'figure', start: 0, end: 4 }],
  attribution: null,
}

test.each<[Verdict, boolean]>([
  ['unattributed', true],
  ['vague', true],
  ['unnamed', true],
  ['attributed', false],
  ['background', false],
  ['not-a-claim', false],
])('a sentence that is %s is a query: %s', (verdict, isOne) => {
  expect(isQuery({ ...sentence, verdict })).toBe(isOne)
})

test('what nobody would query in such a text, or an advertiser says, is none', () => {
  expect(isQuery({ ...sentence, exempt: true })).toBe(false)
  expect(isQuery({ ...sentence, exempt: false })).toBe(true)
  expect(isQuery({ ...sentence, reasons: [{ rule: paidReason, start: 0, end: 9 }] })).toBe(false)
})
