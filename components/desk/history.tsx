import { useId, useRef } from 'preact/hooks'
import { counted } from '../text/formats.ts'
import { translate } from '../text/translate.ts'
import { useDesk } from './desk-context.tsx'
import { HistoryRow } from './history-row.tsx'

/** Pages that were reviewed, the last one first; each opens as it was judged, without the page. */
export function History() {
  const desk = useDesk()
  const id = useId()
  const search = useRef<HTMLInputElement>(null)
  const history = desk?.view.history
  if (!desk || !history) return null
  const { actions } = desk
  const remove = (version: string) => {
    actions.remove(version)
    // Its button goes with it: the keyboard stays with the list.
    search.current?.focus()
  }
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
          ref={search}
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
          <HistoryRow key={version.id} version={version} onOpen={actions.open} onRemove={remove} />
        ))}
      </ul>
      <ImportField onText={actions.import} />
    </section>
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
