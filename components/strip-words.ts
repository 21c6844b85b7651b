import type { Review } from '../types/review.ts'
import { formatParts } from './formats.ts'
import { textOfSentence } from './sentence-text.ts'
import { runsOf } from './strip-layout.ts'
import { translate, translateId } from './translate.ts'

/** "4. No source given: …", as it is read out at the strip's cursor. */
export function describeSentence(review: Review, index: number, inPaidBlock: boolean): string {
  const sentence = review.sentences[index]
  if (!sentence) return ''
  const verdict = translateId('verdict', sentence.verdict) ?? sentence.verdict
  const kind = inPaidBlock ? formatParts([verdict, translate('strip.paid')]) : verdict
  return translate('strip.cell', [index + 1, kind, textOfSentence(review, index)])
}

/** The whole strip in words, a run of equal verdicts at a time: "1–3: Named source". */
export function stripInWords(review: Review): string[] {
  return runsOf(review).map(({ verdict, paid, first, last }) => {
    const sentences = first === last ? String(first + 1) : translate('strip.range', [first + 1, last + 1])
    const name = translateId('verdict', verdict) ?? verdict
    return translate('strip.run', [sentences, paid ? formatParts([name, translate('strip.paid')]) : name])
  })
}
