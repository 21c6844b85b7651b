import { useMemo, useRef, useState } from 'preact/hooks'
import type { Review } from '../types/review.ts'
import { Choices } from './choices.tsx'
import { KeyHelp } from './desk/key-help.tsx'
import { useDeskKeys } from './desk/use-desk-keys.ts'
import {
  countQueried,
  type FindingsOrder,
  findingsOf,
  type QueriedVerdict,
  queriedVerdicts,
  repeatsBySentence,
} from './findings.ts'
import { counted } from './formats.ts'
import { QueryCard } from './query-card.tsx'
import { ScopeNote } from './scope-note.tsx'
import { translate, translateId } from './translate.ts'
import { useWindow } from './use-window.ts'

interface QueriesProps {
  review: Review
  selected: number | null
  /** Scrolls to the selected card. */
  follow: boolean
  /** The story is still being read: more may come. */
  unfinished: boolean
  onGoTo(index: number): void
  /** Selects without moving the page. */
  onSelect(index: number): void
}

/** What an editor would query, as cards, in order of weight or as the story reads. */
export function Queries({ review, selected, follow, unfinished, onGoTo, onSelect }: QueriesProps) {
  const [order, setOrder] = useState<FindingsOrder>('weight')
  const [only, setOnly] = useState<QueriedVerdict | null>(null)
  const findings = useMemo(() => findingsOf(review, order, only), [review, order, only])
  const repeats = useMemo(() => repeatsBySentence(review), [review])
  const all = useMemo(() => findingsOf(review, 'reading', null), [review])
  const shown = useWindow(findings, selected, `${order} ${only}`)

  const counts = useMemo(() => countQueried(review), [review])
  const kinds = queriedVerdicts.filter((verdict) => counts[verdict] > 0)
  const filters: Array<QueriedVerdict | null> = [null, ...kinds]
  const list = useRef<HTMLDivElement>(null)
  const [helped, setHelped] = useState(false)
  useDeskKeys({
    list,
    findings,
    selected,
    onSelect,
    onGoTo,
    onFilter: () => setOnly(filters[(filters.indexOf(only) + 1) % filters.length] ?? null),
    onHelp: () => setHelped(!helped),
  })

  if (all.length === 0) {
    return (
      <>
        <ScopeNote review={review} />
        <p class="empty">{translate(unfinished ? 'queries.noneYet' : 'queries.none')}</p>
      </>
    )
  }
  return (
    <div class="queries" ref={list}>
      <ScopeNote review={review} />
      <KeyHelp open={helped} onToggle={setHelped} />
      <div class="choices-row">
        {kinds.length > 1 && (
          <Choices
            label={translate('queries.show')}
            value={only ?? 'all'}
            options={[
              { value: 'all', text: translate('queries.all') },
              ...kinds.map((verdict) => ({
                value: verdict,
                text: `${translateId('verdict', verdict)} ${counts[verdict]}`,
              })),
            ]}
            onChoose={(value) => setOnly(value === 'all' ? null : value)}
          />
        )}
        {all.length > 1 && (
          <Choices
            label={translate('queries.order')}
            value={order}
            options={[
              { value: 'weight', text: translate('queries.byWeight') },
              { value: 'reading', text: translate('queries.byReading') },
            ]}
            onChoose={(value) => setOrder(value)}
          />
        )}
      </div>
      {shown.before > 0 && (
        <button type="button" class="button more" onClick={shown.showBefore}>
          {translate('queries.earlier', ...counted(shown.before))}
        </button>
      )}
      <ol class="cards" aria-label={translate('queries.title')}>
        {shown.items.map((index) => (
          <QueryCard
            key={index}
            review={review}
            index={index}
            repeats={repeats.get(index)}
            selected={index === selected}
            follow={follow && index === selected}
            onGoTo={onGoTo}
          />
        ))}
      </ol>
      {shown.after > 0 && (
        <button type="button" class="button more" ref={shown.sentinel} onClick={shown.showAfter}>
          {translate('queries.more', ...counted(Math.min(shown.after, shown.step)))}
        </button>
      )}
    </div>
  )
}
