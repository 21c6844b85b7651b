import type { PageReferences } from '../../types/review.ts'
import { type JsonLdNode, textsOf, typesOf } from './json-ld.ts'

/** More than a reader would look through. */
const most = 20

/** What a page's structured data says of fact checks and of what its story rests on. Read only; nothing is asked for. */
export function readReferences(nodes: JsonLdNode[], article: JsonLdNode | null): PageReferences {
  const claimReviews = nodes
    .filter((node) => typesOf(node).includes('ClaimReview'))
    .slice(0, most)
    .flatMap((node) => {
      const [claim] = textsOf(node.claimReviewed)
      if (!claim) return []
      const rating = node.reviewRating as JsonLdNode | undefined
      return [{ claim, rating: textsOf(rating?.alternateName)[0] ?? null, author: textsOf(node.author)[0] ?? null }]
    })
  return {
    claimReviews,
    citations: referencesIn(article?.citation),
    basedOn: referencesIn(article?.isBasedOn ?? article?.isBasedOnUrl),
  }
}

/** Names or addresses, one or many. */
function referencesIn(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value]
  const found = values.flatMap((one) => {
    const [name] = textsOf(one)
    return name ?? textsOf((one as JsonLdNode | undefined)?.url)[0] ?? []
  })
  return [...new Set(found)].slice(0, most)
}
