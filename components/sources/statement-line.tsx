import type { ComponentChildren } from 'preact'
import type { Review } from '../../types/review.ts'
import { textOfSentence } from '../queries/sentence-text.ts'

interface StatementLineProps {
  review: Review
  /** Index into the review's sentences. */
  index: number
  selected: number | null
  onGoTo(index: number): void
  /** What stands out in it. */
  children?: ComponentChildren
  /** What is to be said below it. */
  note?: ComponentChildren
}

/** A sentence in a list, by its number and its words; it leads to its place in the page. */
export function StatementLine({ review, index, selected, onGoTo, children, note }: StatementLineProps) {
  return (
    <li>
      <button
        type="button"
        class="statement"
        aria-current={index === selected ? 'true' : undefined}
        onClick={() => onGoTo(index)}
      >
        <span class="statement-number">{index + 1}</span>
        <span class="statement-text" dir="auto" lang={review.page.language ?? undefined}>
          {textOfSentence(review, index)}
        </span>
        {children}
      </button>
      {note}
    </li>
  )
}
