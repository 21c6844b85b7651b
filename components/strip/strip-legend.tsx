import { useState } from 'preact/hooks'
import { type Review, type Verdict, verdicts } from '../../types/review.ts'
import { translate, translateId } from '../text/translate.ts'
import { stripInWords } from './strip-words.ts'

interface StripLegendProps {
  review: Review
  hasPaid: boolean
  hasHeadings: boolean
  hasView: boolean
}

const shownOrder: Verdict[] = ['unattributed', 'vague', 'unnamed', 'attributed', 'background', 'not-a-claim']

/** What the cells mean, how many there are of each, and the strip in words for who can't see it. */
export function StripLegend({ review, hasPaid, hasHeadings, hasView }: StripLegendProps) {
  const [opened, setOpened] = useState(false)
  const { byVerdict, paidSentences } = review.summary
  return (
    <div class="legend">
      <ul class="legend-list" aria-label={translate('strip.legend')}>
        {shownOrder
          .filter((verdict) => verdicts.includes(verdict) && byVerdict[verdict] > 0)
          .map((verdict) => (
            <li key={verdict} class="legend-item">
              <i class={`cell legend-cell cell-${verdict}`} aria-hidden="true" />
              {translateId('verdict', verdict)} <span class="legend-count">{byVerdict[verdict]}</span>
            </li>
          ))}
        {hasPaid && (
          <li class="legend-item">
            <i class="cell legend-cell is-paid" aria-hidden="true" />
            {translate('strip.paidLegend')}{' '}
            {paidSentences !== undefined && <span class="legend-count">{paidSentences}</span>}
          </li>
        )}
        {hasHeadings && (
          <li class="legend-item">
            <i class="cell legend-cell is-heading" aria-hidden="true" />
            {translate('strip.heading')}
          </li>
        )}
        {hasView && (
          <li class="legend-item">
            <i class="cell legend-cell is-in-view is-view-start is-view-end" aria-hidden="true" />
            {translate('strip.viewLegend')}
          </li>
        )}
      </ul>
      <details class="in-words" onToggle={(event) => setOpened(event.currentTarget.open)}>
        <summary>{translate('strip.asText')}</summary>
        {opened && (
          <ol class="in-words-list">
            {stripInWords(review).map((run) => (
              <li key={run}>{run}</li>
            ))}
          </ol>
        )}
      </details>
    </div>
  )
}
