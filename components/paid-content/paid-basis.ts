import type { PaidBasis, PaidContent } from '../../types/review.ts'
import { translate } from '../text/translate.ts'

const titles = {
  advertising: 'paid.wholeArticle',
  contributed: 'paid.contributed',
  'press-release': 'paid.pressRelease',
  funding: 'paid.funded',
} as const satisfies Record<PaidBasis, string>

const byWhom = {
  advertising: 'paid.sponsor',
  contributed: 'paid.suppliedBy',
  'press-release': 'paid.issuedBy',
  funding: 'paid.fundedBy',
} as const satisfies Record<PaidBasis, string>

const meanings = {
  advertising: 'paid.advertiserSpeaks',
  contributed: 'paid.supplierSpeaks',
  'press-release': 'paid.issuerSpeaks',
  funding: 'paid.newsroomSpeaks',
} as const satisfies Record<PaidBasis, string>

const summaries = {
  advertising: ['summary.wholeArticle', 'summary.wholeArticleBy'],
  contributed: ['summary.contributed', 'summary.contributedBy'],
  'press-release': ['summary.pressRelease', 'summary.pressReleaseBy'],
  funding: ['summary.funded', 'summary.fundedBy'],
} as const satisfies Record<PaidBasis, readonly [string, string]>

/** Somebody else than the newsroom speaks in the whole article. */
export function speaksFromOutside({ wholeArticle, basis }: PaidContent): boolean {
  return wholeArticle && basis !== 'funding'
}

/** In words: who stands behind the whole article, and what that means. A funder is never called an advertiser. */
export function wordsForWhole({ basis, sponsor }: PaidContent) {
  const kind = basis ?? 'advertising'
  const [without, withName] = summaries[kind]
  return {
    title: sponsor ? translate(byWhom[kind], [sponsor]) : translate(titles[kind]),
    /** Only said where no name is there to say. */
    byline: sponsor ? null : translate('paid.noSponsor'),
    meaning: translate(meanings[kind]),
    summary: sponsor ? translate(withName, [sponsor]) : translate(without),
  }
}
