import { useId, useState } from 'preact/hooks'
import { translate } from '../text/translate.ts'
import { useDesk } from './desk-context.tsx'

/** Turns look-ups on and takes the user's key; the browser asks for the one host that the key is for. */
export function LookUpSettings() {
  const desk = useDesk()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  if (!desk) return null
  const { lookUps } = desk.view
  const key = draft ?? lookUps.key
  return (
    <section class="desk-part">
      <h2 class="section-title">{translate('desk.lookUps')}</h2>
      <label class="key-switch">
        <input
          type="checkbox"
          checked={lookUps.on}
          onChange={(event) => desk.actions.setLookUps({ ...lookUps, on: event.currentTarget.checked })}
        />{' '}
        {translate('desk.lookUpsOn')}
      </label>
      {lookUps.on && (
        <p class="decision-link">
          <label for={id}>{translate('desk.checksOwnKey')}</label>
          <input
            id={id}
            class="field"
            type="password"
            autocomplete="off"
            value={key}
            onInput={(event) => setDraft(event.currentTarget.value)}
          />
          <button
            type="button"
            class="button"
            onClick={() => {
              desk.actions.setLookUps({ ...lookUps, key: key.trim() })
              setDraft(null)
            }}
          >
            {translate('desk.checksSaveKey')}
          </button>
        </p>
      )}
    </section>
  )
}
