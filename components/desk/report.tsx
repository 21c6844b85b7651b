import { translate } from '../text/translate.ts'
import { Changes } from './changes.tsx'
import { useOpenDesk } from './desk-context.tsx'
import { ExportForm } from './export-form.tsx'
import { History } from './history.tsx'
import { LookUpSettings } from './look-up-settings.tsx'
import { Orphans } from './orphans.tsx'
import { countsOf } from './report-words.ts'

/** What the checker has decided, what has changed since the last review, the ways out, and the history. */
export function Report({ shown }: { shown: boolean }) {
  const desk = useOpenDesk()
  return (
    <div class="report">
      {desk?.view.version && (
        <div class="report-row">
          <p>{countsOf(desk.view.version)}</p>
          <button type="button" class="button" onClick={() => desk.actions.undo()}>
            {translate('desk.undo')}
          </button>
        </div>
      )}
      <Changes />
      <Orphans />
      <ExportForm shown={shown} />
      <LookUpSettings />
      <History />
    </div>
  )
}
