import { expect, test } from 'vitest'
import { exportRecord } from '../../desk/exports/export-record.ts'
import { deskRecord } from '../../desk/record.ts'
import { versionOf } from '../../desk/version.ts'
import type { Review } from '../../types/review.ts'
import { fundedReview, paidArticleReview, sampleReview } from '../fixtures/sample-review.ts'
import { reportWords } from './report-words.ts'

const now = '2026-01-01T00:00:00.000Z'

function report(review: Review, format: 'markdown' | 'html'): string {
  const version = versionOf('1', review, now)
  const record = deskRecord({ version, review, entries: [], previous: null }, now)
  return exportRecord(format, record, [], reportWords(version, review)).text
}

test.each(['markdown', 'html'] as const)('a report as %s says who stands behind a whole article', (format) => {
  expect(report(paidArticleReview, format)).toContain('Northern Seafood Board paid for this article.')
  expect(report(fundedReview, format)).toContain('The Merrow Foundation funds this article.')
  expect(report(sampleReview, format)).not.toMatch(/paid for this article|funds this article/)
})
