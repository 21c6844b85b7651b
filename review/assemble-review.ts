import type { ClaimsReading } from '../types/claims.ts'
import type { PaidContent, Review } from '../types/review.ts'
import type { PageReading } from '../types/story.ts'
import { countWords } from './count-words.ts'
import { findRepeats } from './find-repeats.ts'
import { headingsAmong } from './headings.ts'
import { findNotices } from './notices/find-notices.ts'
import { queryScopeOf, withScope } from './query-scope.ts'
import { repeatedClaims } from './repeated-claims.ts'
import { buildLedger } from './sources/ledger.ts'
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
  const { attributions } = claims
  const queryScope = queryScopeOf(text, reading.facts.articleType, claims.sentences)
  const sentences = withScope(claims.sentences, queryScope)
  const sources = buildLedger(text, sentences, attributions, reading.facts.siteName)
  const repeats = findRepeats(text, sentences)
  const repeated = repeatedClaims(repeats, sentences, attributions)
  return {
    version: 1,
    ...(file !== undefined && { file }),
    page: reading.facts,
    article: { text, words },
    sentences,
    attributions,
    sources,
    repeats,
    repeatedClaims: repeated,
    notices: isSuppliedFromOutside(reading.paid)
      ? []
      : findNotices({
          text,
          headline: reading.facts.title,
          sentences,
          attributions,
          sources,
          repeatedClaims: repeated,
          isReport: queryScope.what === 'all',
        }),
    queryScope,
    headings: headingsAmong(sentences, reading.story.blocks),
    paid: reading.paid,
    summary: summarise(words, sentences, sources, reading.paid),
  }
}

/** Whoever paid for it or supplied it speaks, and isn't held to the rules of a newsroom. */
function isSuppliedFromOutside({ wholeArticle, basis }: PaidContent): boolean {
  return wholeArticle && basis !== 'funding'
}
