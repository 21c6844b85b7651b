import type { ClaimReview, WithContext } from 'schema-dts'
import type { DeskRecord } from '../../types/desk.ts'
import { placeEntries } from '../place-entries.ts'
import type { ReportWords } from './report-words.ts'

/** What only the checker's organisation can fill in; searched for before publishing. */
export const toFillIn = 'TO FILL IN'

/**
 * A schema.org ClaimReview draft for each claim that was checked. It carries no rating: whether a claim is true is for
 * the checker to say, and a draft that guessed could be published by mistake. A wrong mark is no checked claim.
 */
export function toClaimReviews(
  { version, review, entries }: DeskRecord,
  words: ReportWords,
): Array<WithContext<ClaimReview>> {
  return [...placeEntries(review, entries).findings].flatMap(([index, { decision, note, changed }]) => {
    const sentence = review.sentences[index]
    if (!sentence || !decision || decision.verdict === 'wrong-mark') return []
    const speaker = review.attributions[sentence.attribution ?? -1]?.speaker
    return [
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: `https://example.org/${encodeURIComponent(toFillIn)}`,
        datePublished: changed.slice(0, 10),
        author: { '@type': 'Organization', name: toFillIn },
        claimReviewed: review.article.text.slice(sentence.start, sentence.end),
        itemReviewed: {
          '@type': 'Claim',
          ...(speaker && { author: { '@type': 'Person', name: speaker } as const }),
          ...(version.published && { datePublished: version.published }),
          appearance: {
            '@type': 'NewsArticle',
            url: version.address,
            ...(version.headline && { headline: version.headline }),
            ...(version.outlet && { publisher: { '@type': 'Organization', name: version.outlet } as const }),
          },
        },
        reviewRating: { '@type': 'Rating', alternateName: `${toFillIn} (${words.checker[decision.verdict]})` },
        ...(note && { reviewBody: note }),
        ...(decision.link && { citation: decision.link }),
      },
    ]
  })
}
