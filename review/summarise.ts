import { isPaidPlace } from '../types/paid-place.ts'
import { isAdvertisers } from '../types/paid-sentence.ts'
import type { LedgerEntry, PaidContent, ReviewSummary, Sentence, Verdict } from '../types/review.ts'
import { verdicts } from '../types/review.ts'

/** Counts for the panel's first line. `paidMarkers` counts what a reader can see, each place once. */
export function summarise(
  words: number,
  sentences: Sentence[],
  sources: LedgerEntry[],
  paid: PaidContent,
): ReviewSummary {
  const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>
  const own = sentences.filter((sentence) => !isAdvertisers(sentence))
  for (const sentence of own) byVerdict[sentence.verdict]++
  return {
    words,
    sentences: own.length,
    byVerdict,
    paidSentences: sentences.length - own.length,
    namedSources: sources.filter((source) => source.kind === 'named' || source.kind === 'document').length,
    singleSource: sources.length === 1,
    // What the article says of itself is no further thing that is paid for.
    paidMarkers: paid.markers
      .filter((marker) => marker.kind !== 'page' && isPaidPlace(marker))
      .reduce((sum, { count }) => sum + count, 0),
  }
}
