// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readReferences } from './checked-claims.ts'
import { nodesOf } from './json-ld.ts'

test('fact checks, citations and what a story is based on come out of the page’s own data', () => {
  const article = {
    '@type': 'NewsArticle',
    citation: [
      { '@type': 'Report', name: 'Harbour audit' },
      'https://audit.example/2',
      { url: 'https://audit.example/3' },
    ],
    isBasedOn: 'https://wire.example/1',
  }
  const review = {
    '@type': 'ClaimReview',
    claimReviewed: 'Fares rose by half',
    reviewRating: { '@type': 'Rating', alternateName: 'False' },
    author: { name: 'Checkers' },
  }
  expect(readReferences(nodesOf([article, review]), article)).toEqual({
    claimReviews: [{ claim: 'Fares rose by half', rating: 'False', author: 'Checkers' }],
    citations: ['Harbour audit', 'https://audit.example/2', 'https://audit.example/3'],
    basedOn: ['https://wire.example/1'],
  })
})

test('broken data give nothing', () => {
  const review = { '@type': 'ClaimReview', claimReviewed: 5, reviewRating: null }
  expect(readReferences(nodesOf([review]), null)).toEqual({ claimReviews: [], citations: [], basedOn: [] })
})
