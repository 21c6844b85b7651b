import type { Mark, MarkStyle } from '../../types/messages.ts'
import { isAdvertisers } from '../../types/paid-sentence.ts'
import type { Review, Verdict } from '../../types/review.ts'

/** Only what an editor would look at is marked: a page underlined from top to bottom tells nothing. */
const styleOf: Partial<Record<Verdict, MarkStyle>> = {
  unnamed: 'unnamed',
  vague: 'vague',
  unattributed: 'unattributed',
}

/**
 * The marks of a review: one for each sentence that is queried or whose source isn't named. `id` is the sentence's index.
 * What an advertiser says has its outline around it and is the advertiser's to answer for.
 */
export function marksOfReview(review: Review, selected: number | null): Mark[] {
  return review.sentences.flatMap((sentence, id) => {
    const { start, end, verdict } = sentence
    const style = sentence.exempt || isAdvertisers(sentence) ? undefined : styleOf[verdict]
    const marks: Mark[] = style ? [{ id, start, end, style }] : []
    if (id === selected) marks.push({ id, start, end, style: 'selected' })
    return marks
  })
}
