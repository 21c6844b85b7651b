import { useMemo, useRef, useState } from 'preact/hooks'
import type { Review } from '../../types/review.ts'
import { ScopeNote } from '../about/scope-note.tsx'
import { KeyHelp } from '../desk/key-help.tsx'
import { useDeskKeys } from '../desk/use-desk-keys.ts'
import { counted } from '../text/formats.ts'
import { translate } from '../text/translate.ts'
import { useWindow } from '../use-window.ts'
import { repeatsBySentence } from './findings.ts'
import { QueryCard } from './query-card.tsx'
import { QueryFilters } from './query-filters.tsx'
import { OwnPageLink } from './surroundings.tsx'
import { useFindings } from './use-findings.ts'

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
  const { findings, verdicts, ofStrength, total, hidden, choice, choose, showAll, listName, canBeDecided } =
    useFindings(review, selected)
  const repeats = useMemo(() => repeatsBySentence(review), [review])
  const shown = useWindow(findings, selected, listName)
  const list = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [helped, setHelped] = useState(false)
  const filters = [null, ...verdicts]
  useDeskKeys({
    list,
    findings,
    selected,
    onSelect,
    onGoTo,
    onFilter: () => choose({ verdict: filters[(filters.indexOf(choice.verdict) + 1) % filters.length] ?? null }),
    onUndecided: () => choose({ undecidedOnly: !choice.undecidedOnly }),
    onSearch: () => search.current?.focus(),
    onHelp: () => setHelped(!helped),
  })

  if (total === 0) {
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
      {total > 1 && (
        <QueryFilters
          review={review}
          verdicts={verdicts}
          ofStrength={ofStrength}
          choice={choice}
          canBeDecided={canBeDecided}
          search={search}
          onChoose={choose}
        />
      )}
      {hidden > 0 && (
        <p class="muted">
          {translate('queries.hidden', ...counted(hidden))}{' '}
          <OwnPageLink page="options">{translate('toolbar.options')}</OwnPageLink>
        </p>
      )}
      <div role="status">
        {findings.length === 0 && hidden < total && (
          <p class="empty">
            {translate('queries.noneFits')}{' '}
            <button type="button" class="link" onClick={showAll}>
              {translate('queries.showAll')}
            </button>
          </p>
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
