import { translate } from '../text/translate.ts'
import { useDesk } from './desk-context.tsx'
import { type DeskKey, deskKeys } from './use-desk-keys.ts'

const keyTexts = {
  j: 'desk.keyNext',
  k: 'desk.keyPrevious',
  g: 'desk.keyGoTo',
  '1': 'desk.needsSource',
  '2': 'desk.sourcedElsewhere',
  '3': 'desk.fine',
  '4': 'desk.wrongMark',
  n: 'desk.keyNote',
  f: 'desk.keyFilter',
  d: 'desk.keyUndecided',
  '/': 'desk.keySearch',
  u: 'desk.undo',
  '?': 'desk.keyHelp',
} as const satisfies Record<DeskKey, string>

/** The keys of the desk, shown by `?`; they can be turned off here. */
export function KeyHelp({ open, onToggle }: { open: boolean; onToggle(open: boolean): void }) {
  const desk = useDesk()
  if (!desk?.view.version) return null
  return (
    <details class="key-help" open={open} onToggle={(event) => onToggle(event.currentTarget.open)}>
      <summary>{translate('desk.keys')}</summary>
      <label class="key-switch">
        <input
          type="checkbox"
          checked={desk.view.keys}
          onChange={(event) => desk.actions.setKeys(event.currentTarget.checked)}
        />{' '}
        {translate('desk.keysOn')}
      </label>
      <dl class="key-list">
        {deskKeys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{translate(keyTexts[key])}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
