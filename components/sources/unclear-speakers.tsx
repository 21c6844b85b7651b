import type { Review } from '../../types/review.ts'
import { translate } from '../text/translate.ts'
import { StatementLine } from './statement-line.tsx'

interface UnclearSpeakersProps {
  review: Review
  selected: number | null
  onGoTo(index: number): void
}

/** Sentences that rest on a “he” or “they” of whom the story doesn't tell who it is; nothing where there are none. */
export function UnclearSpeakers({ review, selected, onGoTo }: UnclearSpeakersProps) {
  const unclear = review.sentences.flatMap(({ attribution }, index) => {
    const found = attribution === null ? undefined : review.attributions[attribution]
    if (found?.decidedBy !== 'unclear' || !found.source) return []
    return [{ index, words: review.article.text.slice(found.source.start, found.source.end) }]
  })
  if (unclear.length === 0) return null
  return (
    <section class="unclear-speakers">
      <h2 class="section-title">{translate('sources.unclear')}</h2>
      <ol class="statements">
        {unclear.map(({ index, words }) => (
          <StatementLine
            key={index}
            review={review}
            index={index}
            selected={selected}
            onGoTo={onGoTo}
            note={
              <p class="statement-note" dir="auto">
                {translate('sources.unclearWords', [words])}
              </p>
            }
          />
        ))}
      </ol>
    </section>
  )
}
