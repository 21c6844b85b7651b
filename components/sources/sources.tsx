import type { Review } from '../../types/review.ts'
import { speaksFromOutside } from '../paid-content/paid-basis.ts'
import { RepeatedClaims } from '../queries/repeated-claims.tsx'
import { formatShare } from '../text/formats.ts'
import { translate } from '../text/translate.ts'
import { SourceRow } from './source-row.tsx'
import { SourcingNotices } from './sourcing-notices.tsx'
import { UnclearSpeakers } from './unclear-speakers.tsx'

interface SourcesProps {
  review: Review
  selected: number | null
  onGoTo(index: number): void
}

/** The ledger: who the story rests on, the one with the most of it first. */
export function Sources({ review, selected, onGoTo }: SourcesProps) {
  const { sources, article } = review
  if (sources.length === 0)
    return (
      <div class="sources">
        <p class="empty">{translate('sources.none')}</p>
        <SourcingNotices review={review} onGoTo={onGoTo} />
        <UnclearSpeakers review={review} selected={selected} onGoTo={onGoTo} />
        <RepeatedClaims review={review} selected={selected} onGoTo={onGoTo} />
      </div>
    )
  const ordered = [...sources].sort((one, other) => other.words - one.words)
  const sourced = sources.reduce((sum, { words }) => sum + words, 0)
  const rest = article.words > 0 ? Math.max(0, 1 - sourced / article.words) : 0
  return (
    <div class="sources">
      <SourcingNotices review={review} onGoTo={onGoTo} />
      <ul class="ledger" aria-label={translate('sources.title')}>
        {ordered.map((entry) => (
          <SourceRow
            key={`${entry.kind} ${entry.name}`}
            entry={entry}
            review={review}
            selected={selected}
            onGoTo={onGoTo}
          />
        ))}
      </ul>
      <UnclearSpeakers review={review} selected={selected} onGoTo={onGoTo} />
      {rest >= 0.005 && !speaksFromOutside(review.paid) && (
        <p class="ledger-rest">
          {translate('sources.rest', [formatShare(rest)])} {translate('sources.restMeaning')}
        </p>
      )}
      <RepeatedClaims review={review} selected={selected} onGoTo={onGoTo} />
    </div>
  )
}
