import { expect, test } from 'vitest'
import type { PaidMarker, Review, Verdict } from '../../types/review.ts'
import { buildReview } from '../fixtures/build-review.ts'
import { longReview, paidArticleReview, sampleReview } from '../fixtures/sample-review.ts'
import { summaryOf } from './summary.ts'

const withVerdicts = (...verdicts: Verdict[]): Review =>
  buildReview([verdicts.map((verdict) => ({ text: 'So it is.', verdict }))])

test.each<[Review, string]>([
  [
    sampleReview,
    'This story has 16 sentences. 5 name their source. 7 make an editor ask who says so: 4 give no source, 1 gives only a vague one, 2 come from people without a name. Paid for on this page: 5 blocks (1 without a label), 2 links.',
  ],
  [
    withVerdicts('attributed'),
    'This story has 1 sentence. 1 names its source. None makes an editor ask who says so. Nothing paid for was found on this page.',
  ],
  [
    withVerdicts('unnamed', 'background'),
    'This story has 2 sentences. None says by name who it comes from. 1 makes an editor ask who says so: 1 comes from someone without a name. Nothing paid for was found on this page.',
  ],
  [
    paidArticleReview,
    'Northern Seafood Board paid for this article. This story has 8 sentences. 4 name their source. 2 make an editor ask who says so: 1 gives no source, 1 gives only a vague one. Paid for on this page: 1 block.',
  ],
])('the summary counts in plain words and in the right number', (review, text) => {
  expect(summaryOf(review)).toBe(text)
})

test('a slot and the label in it are one block', () => {
  const review = withVerdicts('attributed')
  const slot = {
    kind: 'slot' as const,
    text: 'mpu',
    selector: '#mpu',
    count: 1,
    inArticle: true,
    visible: true,
    disclosure: { wording: 'clear' as const, problems: [] },
  }
  const label = { ...slot, kind: 'label' as const, text: 'Advertisement', inSlot: true as const }
  const shown = (markers: PaidMarker[]) => summaryOf({ ...review, paid: { ...review.paid, markers } })
  expect(shown([slot, label])).toContain('on this page: 1 block.')
  expect(shown([slot, { ...slot, kind: 'label', text: 'Advertisement' }])).toContain('on this page: 2 blocks.')
})

test('long numbers are grouped', () => {
  expect(summaryOf(longReview(2000))).toMatch(/^This story has 2,000 sentences\. 625 name their source/)
})
