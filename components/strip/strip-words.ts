import { isAdvertisers } from '../../types/paid-sentence.ts'
import type { Review } from '../../types/review.ts'
import { textOfSentence } from '../queries/sentence-text.ts'
import { formatParts } from '../text/formats.ts'
import { translate, translateId } from '../text/translate.ts'
import { runsOf } from './strip-layout.ts'

/** What is to be said of a sentence's place: that it is a heading, that it stands in a paid block. */
export function placesOf(review: Review, index: number): string[] {
  const sentence = review.sentences[index]
  return [
    ...(review.headings?.includes(index) ? [translate('strip.heading')] : []),
    ...(sentence && isAdvertisers(sentence) ? [translate('strip.paid')] : []),
  ]
}

/** "4. No source given: …", as it is read out at the strip's cursor. */
export function describeSentence(review: Review, index: number): string {
  const sentence = review.sentences[index]
  if (!sentence) return ''
  const verdict = translateId('verdict', sentence.verdict) ?? sentence.verdict
  const kind = formatParts([verdict, ...placesOf(review, index)])
  return translate('strip.cell', [index + 1, kind, textOfSentence(review, index)])
}

/** The whole strip in words, a run of equal verdicts at a time: "1–3: Named source"; a heading is a run of its own. */
export function stripInWords(review: Review): string[] {
  return runsOf(review).map(({ verdict, first, last }) => {
    const sentences = first === last ? String(first + 1) : translate('strip.range', [first + 1, last + 1])
    const name = translateId('verdict', verdict) ?? verdict
    return translate('strip.run', [sentences, formatParts([name, ...placesOf(review, first)])])
  })
}
