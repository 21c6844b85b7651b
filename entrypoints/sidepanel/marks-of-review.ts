import type { Mark, MarkStyle, Painting } from '../../types/messages.ts'
import { isAdvertisers } from '../../types/paid-sentence.ts'
import type { PanelView } from '../../types/panel.ts'
import type { Review, Verdict } from '../../types/review.ts'
import type { MarkedKind, Settings } from '../../types/settings.ts'

/** What of the user's settings shows in the page. */
export type Marking = Pick<Settings, 'kinds' | 'emphasis'>

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

/** What is to be painted in the page of a review: its marks and the paid blocks, or nothing where no marks are to be shown. */
export function paintingOf(
  review: Review,
  { marksShown, selected }: Pick<PanelView, 'marksShown' | 'selected'>,
  { kinds, emphasis }: Marking,
): Painting {
  const marks = marksShown ? marksOfReview(review, selected, kinds) : []
  return { marks, paid: marksShown && kinds.includes('paid'), emphasis }
}
