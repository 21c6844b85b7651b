import { useId } from 'preact/hooks'
import { progressOf } from '../../desk/version.ts'
import type { DeskVersion } from '../../types/desk.ts'
import { counted, formatDate } from '../formats.ts'
import { translate } from '../translate.ts'
import { useDesk } from './desk-context.tsx'
import { countsOf } from './report-words.ts'

const progressTexts = { new: 'desk.stateNew', started: 'desk.stateStarted', finished: 'desk.stateFinished' } as const

/** Pages that were reviewed, the last one first; each opens as it was judged, without the page. */
export function History() {
  const desk = useDesk()
  const id = useId()
  const history = desk?.view.history
  if (!desk || !history) return null
  const { actions } = desk
  return (
    <section class="desk-part history">
      <h2 class="section-title">{translate('desk.history')}</h2>
      <p class="muted">{translate('desk.historyMeaning')}</p>
      <div class="report-row">
        <label class="visually-hidden" for={id}>
          {translate('desk.search')}
        </label>
        <input
          id={id}
          class="field"
          type="search"
          placeholder={translate('desk.search')}
          value={history.words}
          onInput={(event) => actions.search(event.currentTarget.value)}
        />
      </div>
      <p role="status" class="muted">
        {translate('desk.found', ...counted(history.total))}
      </p>
      <ul class="history-list">
        {history.versions.map((version) => (
          <HistoryRow key={version.id} version={version} onOpen={actions.open} onRemove={actions.remove} />
        ))}
      </ul>
      <ImportField onText={actions.import} />
    </section>
  )
}

interface HistoryRowProps {
  version: DeskVersion
  onOpen(id: string): void
  onRemove(id: string): void
}

function HistoryRow({ version, onOpen, onRemove }: HistoryRowProps) {
  const title = version.headline ?? version.address
  return (
    <li>
      <button type="button" class="link history-title" dir="auto" onClick={() => onOpen(version.id)}>
        {title}
      </button>
      <span class="muted">
        {[version.outlet, formatDate(version.lastReviewed), translate(progressTexts[progressOf(version)])]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <p class="muted">{countsOf(version)}</p>
      <button
        type="button"
        class="button button-quiet"
        aria-label={translate('desk.deleteReview', [title])}
        onClick={() => onRemove(version.id)}
      >
        {translate('desk.delete')}
      </button>
    </li>
  )
}

function ImportField({ onText }: { onText(text: string): void }) {
  const id = useId()
  return (
    <p class="report-row">
      <label for={id}>{translate('desk.import')}</label>
      <input
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const field = event.currentTarget
          void field.files?.[0]?.text().then((text) => {
            onText(text)
            field.value = ''
          })
        }}
      />
    </p>
  )
}
