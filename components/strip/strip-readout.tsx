import type { Review } from '../../types/review.ts'
import { LineSample } from '../queries/line-sample.tsx'
import { textOfSentence } from '../queries/sentence-text.ts'
import { translate, translateId } from '../text/translate.ts'
import { placesOf } from './strip-words.ts'

interface StripReadoutProps {
  review: Review
  index: number | null
}

/** The sentence under the pointer or the cursor. Hidden from screen readers, which hear the strip's own option. */
export function StripReadout({ review, index }: StripReadoutProps) {
  const sentence = index === null ? undefined : review.sentences[index]
  if (index === null || !sentence) return <p class="readout readout-hint">{translate('strip.hint')}</p>
  return (
    <div class="readout" aria-hidden="true">
      <p class="readout-verdict">
        <LineSample verdict={sentence.verdict} />
        {translateId('verdict', sentence.verdict)}
        {placesOf(review, index).map((place) => (
          <span key={place} class="readout-place">
            {place}
          </span>
        ))}
        <span class="readout-position">{translate('strip.position', [index + 1, review.sentences.length])}</span>
      </p>
      <p class="readout-text" dir="auto" lang={review.page.language ?? undefined}>
        {textOfSentence(review, index)}
      </p>
    </div>
  )
}
