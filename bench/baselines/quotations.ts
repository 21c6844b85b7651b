import type { Span } from '../../types/review.ts'
import { byReportingVerb, type FoundAttribution } from './reporting-verbs.ts'

/** Shorter ones are scare quotes and titles. */
const leastWords = 3

/**
 * The rule of direct-quotation extractors (as textacy's manual describes its own): words in quotation marks, a verb of saying in
 * the same sentence, and whoever stands beside that verb. Nothing without quotation marks.
 */
export function byQuotation(text: string, sentence: Span): FoundAttribution | null {
  const words = text.slice(sentence.start, sentence.end)
  const quoted = Array.from(words.matchAll(/[“"]([^“”"]+)[”"]/g))
    .filter(([, inside]) => (inside ?? '').split(/\s+/).length >= leastWords)
    .map(({ index, 0: all }) => ({ start: sentence.start + index + 1, end: sentence.start + index + all.length - 1 }))
  const said = quoted.length > 0 ? byReportingVerb(text, sentence) : null
  return said ? { ...said, content: quoted } : null
}
