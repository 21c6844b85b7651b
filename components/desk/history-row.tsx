import { useRef, useState } from 'preact/hooks'
import { progressOf } from '../../desk/version.ts'
import type { DeskVersion } from '../../types/desk.ts'
import { Question } from '../panel/question.tsx'
import { formatDate, joinFacts } from '../text/formats.ts'
import { translate } from '../text/translate.ts'
import { countsOf } from './report-words.ts'

const progressTexts = { new: 'desk.stateNew', started: 'desk.stateStarted', finished: 'desk.stateFinished' } as const

interface HistoryRowProps {
  version: DeskVersion
  onOpen(id: string): void
  onRemove(id: string): void
}

/** A page that was reviewed. What its checker decided or noted goes only after a question. */
export function HistoryRow({ version, onOpen, onRemove }: HistoryRowProps) {
  const [asking, setAsking] = useState(false)
  const ask = useRef<HTMLButtonElement>(null)
  const title = version.headline ?? version.address
  const hasWork = version.decided > 0 || version.notes > 0
  return (
    <li>
      <button type="button" class="link history-title" dir="auto" onClick={() => onOpen(version.id)}>
        {title}
      </button>
      <span class="muted">
        {joinFacts([version.outlet, formatDate(version.lastReviewed), translate(progressTexts[progressOf(version)])])}
      </span>
      <p class="muted">{countsOf(version)}</p>
      <button
        type="button"
        class="button button-quiet"
        ref={ask}
        aria-label={translate('desk.deleteReview', [title])}
        onClick={() => (hasWork ? setAsking(true) : onRemove(version.id))}
      >
        {translate('desk.delete')}
      </button>
      {asking && (
        <Question
          text={translate('desk.deleteSure')}
          yes={translate('options.deleteYes')}
          onYes={() => onRemove(version.id)}
          onNo={() => {
            setAsking(false)
            ask.current?.focus()
          }}
        />
      )}
    </li>
  )
}
