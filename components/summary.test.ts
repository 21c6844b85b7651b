import { expect, test } from 'vitest'
import type { Review, Verdict } from '../types/review.ts'
import { buildReview } from './fixtures/build-review.ts'
import { longReview, paidArticleReview, sampleReview } from './fixtures/sample-review.ts'
import { summaryOf } from './summary.ts'

const withVerdicts = (...verdicts: Verdict[]): Review =>
  buildReview([verdicts.map((verdict) => ({ text: 'So it is.', verdict }))])

test.each<[Review, string]>([
  [
    sampleReview,
    '16 sentences: 5 from named sources, 7 that an editor would query (4 with no source, 1 with a vague one, 2 from people not named). 5 paid blocks, one unlabelled, 2 paid links.',
  ],
  [
    withVerdicts('attributed'),
    '1 sentence: 1 from a named source, none that an editor would query. Nothing paid for was found on the page.',
  ],
  [
    withVerdicts('unnamed', 'background'),
    '2 sentences: none from named sources, 1 that an editor would query (1 from someone not named). Nothing paid for was found on the page.',
  ],
  [
    paidArticleReview,
    'The article itself is paid for by Northern Seafood Board. 8 sentences: 4 from named sources, 2 that an editor would query (1 with no source, 1 with a vague one). 1 paid block.',
  ],
])('the summary counts in plain words and in the right number', (review, text) => {
  expect(summaryOf(review)).toBe(text)
})

test('long numbers are grouped', () => {
  expect(summaryOf(longReview(2000))).toMatch(/^2,000 sentences: 625 from named sources/)
})
