import { expect, test } from 'vitest'
import { entryOn, findingWith, recordOf } from '../testing/record.ts'
import { sampleReview } from '../testing/review.ts'
import { englishWords } from '../testing/words.ts'
import { toClaimReviews } from './to-claim-reviews.ts'

const elsewhere = { verdict: 'sourced-elsewhere', link: 'https://statistics.example/4' } as const
const fine = { verdict: 'fine', link: null } as const

test('a draft says what was checked, where it stands and who says it, and gives no rating', () => {
  const entry = entryOn(findingWith('push prices up'), { decision: elsewhere, note: 'Table 4.' })
  expect(toClaimReviews(recordOf([entry]), englishWords)).toEqual([
    {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: 'https://example.org/TO%20FILL%20IN',
      datePublished: '2024-01-02',
      author: { '@type': 'Organization', name: 'TO FILL IN' },
      claimReviewed: 'Experts say the closure could push prices up along the whole coast.',
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Person', name: 'experts' },
        datePublished: '2023-08-16T07:30:00Z',
        appearance: {
          '@type': 'NewsArticle',
          url: 'https://alderpost.example/news/fish-market',
          headline: 'Port Alder to close its fish market after 112 years',
          publisher: { '@type': 'Organization', name: 'The Alder Post' },
        },
      },
      reviewRating: { '@type': 'Rating', alternateName: 'TO FILL IN (Sourced elsewhere)' },
      reviewBody: 'Table 4.',
      citation: 'https://statistics.example/4',
    },
  ])
})

test('it leaves out what isn’t known', () => {
  const page = { ...sampleReview.page, title: null, siteName: null, published: null }
  const entry = entryOn(findingWith('40 percent'), { decision: fine })
  const [draft] = toClaimReviews(recordOf([entry], { ...sampleReview, page }), englishWords)
  expect(Object.keys(draft ?? {})).toEqual([
    '@context',
    '@type',
    'url',
    'datePublished',
    'author',
    'claimReviewed',
    'itemReviewed',
    'reviewRating',
  ])
  expect(draft?.itemReviewed).toEqual({
    '@type': 'Claim',
    appearance: { '@type': 'NewsArticle', url: 'https://alderpost.example/news/fish-market' },
  })
})

test.each([
  ['a wrong mark', entryOn(findingWith('40 percent'), { decision: { verdict: 'wrong-mark', link: null } })],
  ['a note alone', entryOn(findingWith('40 percent'), { note: 'a' })],
  ['an orphan', entryOn(findingWith('40 percent'), { decision: fine }, { anchoring: 'orphan' })],
])('no claim was checked: %s', (_what, entry) => {
  expect(toClaimReviews(recordOf([entry]), englishWords)).toEqual([])
})
