import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { longestNote } from '../../desk/entries.ts'
import { targetKey } from '../../desk/targets.ts'
import type { DeskTarget } from '../../types/desk.ts'
import { translate } from '../text/translate.ts'
import { useOpenDesk } from './desk-context.tsx'

interface NoteFieldProps {
  target: DeskTarget
  note: string
  /** What the note is on, for screen readers. */
  label: string
  /** Shown from the start instead of behind a button. */
  open?: boolean
}

/** A note that is kept with every key: there is nothing to save and nothing to lose. */
export function NoteField({ target, note, label, open = false }: NoteFieldProps) {
  const desk = useOpenDesk()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const sitting = useRef(crypto.randomUUID())
  const [asked, setAsked] = useState(false)
  const [draft, setDraft] = useState<string | null>(null)
  const shown = open || asked || note !== ''
  useEffect(() => {
    if (asked) field.current?.focus()
  }, [asked])
  if (!desk) return null
  if (!shown) {
    return (
      <button
        type="button"
        class="button button-quiet note-open"
        data-note-open
        aria-label={`${translate('desk.addNote')}: ${label}`}
        onClick={() => setAsked(true)}
      >
        {translate('desk.addNote')}
      </button>
    )
  }
  return (
    <p class="note">
      <label class="note-label" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        class="field note-text"
        ref={field}
        rows={2}
        dir="auto"
        maxLength={longestNote}
        data-target={targetKey(target)}
        // What is being written here is newer than what comes back from storage.
        value={draft ?? note}
        onFocus={() => {
          sitting.current = crypto.randomUUID()
          setDraft(note)
        }}
        onInput={(event) => {
          setDraft(event.currentTarget.value)
          desk.actions.change(target, { note: event.currentTarget.value }, sitting.current)
        }}
        onBlur={() => {
          setAsked(false)
          setDraft(null)
        }}
      />
    </p>
  )
}
