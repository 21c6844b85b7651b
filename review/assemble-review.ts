import type { ClaimsReading } from '../types/claims.ts'
import type { Review } from '../types/review.ts'
import type { PageReading } from '../types/story.ts'
import { countWords } from './count-words.ts'
import { findRepeats } from './find-repeats.ts'
import { buildLedger } from './ledger.ts'
import { summarise } from './summarise.ts'

/**
 * Puts what was read off the page and what the claims engine made of its story together into one Review.
 *
 * @param claims May cover only the top of the story while the rest is still being read.
 * @param file The file's name as the user gave it, on the command line.
 */
export function assembleReview(reading: PageReading, claims: ClaimsReading, file?: string): Review {
  const { text } = reading.story
  const words = countWords(text)
  const sources = buildLedger(text, claims.sentences, claims.attributions)
  return {
    version: 1,
    ...(file !== undefined && { file }),
    page: reading.facts,
    article: { text, words },
    sentences: claims.sentences,
    attributions: claims.attributions,
    sources,
    repeats: findRepeats(text, claims.sentences),
    paid: reading.paid,
    summary: summarise(words, claims.sentences, sources, reading.paid),
  }
}
