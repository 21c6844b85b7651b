import type { Review } from '../types/review.ts'
import { LineSample } from './line-sample.tsx'
import { textOfSentence } from './sentence-text.ts'
import { translate, translateId } from './translate.ts'

interface StripReadoutProps {
  review: Review
  index: number | null
  inPaidBlock: boolean
}

/** The sentence under the pointer or the cursor. Hidden from screen readers, which hear the strip's own option. */
export function StripReadout({ review, index, inPaidBlock }: StripReadoutProps) {
  const sentence = index === null ? undefined : review.sentences[index]
  if (index === null || !sentence) return <p class="readout readout-hint">{translate('strip.hint')}</p>
  return (
    <div class="readout" aria-hidden="true">
      <p class="readout-verdict">
        <LineSample verdict={sentence.verdict} />
        {translateId('verdict', sentence.verdict)}
        {inPaidBlock && <span class="readout-paid">{translate('strip.paid')}</span>}
        <span class="readout-position">{translate('strip.position', [index + 1, review.sentences.length])}</span>
      </p>
      <p class="readout-text" dir="auto" lang={review.page.language ?? undefined}>
        {textOfSentence(review, index)}
      </p>
    </div>
  )
}
