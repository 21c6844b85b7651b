import type { Mark, MarkStyle } from '../../types/messages.ts'
import { isAdvertisers } from '../../types/paid-sentence.ts'
import type { Review, Verdict } from '../../types/review.ts'
import type { MarkedKind } from '../../types/settings.ts'

const styleOf: Partial<Record<Verdict, MarkStyle & MarkedKind>> = {
  attributed: 'attributed',
  unnamed: 'unnamed',
  vague: 'vague',
  unattributed: 'unattributed',
}

/**
 * The marks of a review: one for each sentence of a kind that the user wants marked. `id` is the sentence's index.
 * What an advertiser says has its outline around it and is the advertiser's to answer for.
 */
export function marksOfReview(review: Review, selected: number | null, kinds: readonly MarkedKind[]): Mark[] {
  return review.sentences.flatMap((sentence, id) => {
    const { start, end, verdict } = sentence
    const style = sentence.exempt || isAdvertisers(sentence) ? undefined : styleOf[verdict]
    const marks: Mark[] = style && kinds.includes(style) ? [{ id, start, end, style }] : []
    if (id === selected) marks.push({ id, start, end, style: 'selected' })
    return marks
  })
}
