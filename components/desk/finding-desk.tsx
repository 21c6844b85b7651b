import { findingTarget } from '../../desk/targets.ts'
import { translate } from '../text/translate.ts'
import { DecisionBar } from './decision-bar.tsx'
import { useOpenDesk } from './desk-context.tsx'
import { LookUps } from './look-ups.tsx'
import { NoteField } from './note-field.tsx'

/** The checker's part of a finding's card. */
export function FindingDesk({ index }: { index: number }) {
  const desk = useOpenDesk()
  const target = desk && findingTarget(desk.review, index)
  if (!desk || !target) return null
  const entry = desk.placed.findings.get(index)
  // An entry keeps the offsets it was made with, also where sentences are cut in another way now.
  const at = entry?.target ?? target
  const carried = entry && entry.anchoring !== 'made-here'
  return (
    <div class="finding-desk">
      <DecisionBar
        number={index + 1}
        decision={entry?.decision ?? null}
        keys={desk.view.keys}
        onDecide={(decision) => desk.actions.change(at, { decision })}
      />
      <NoteField target={at} note={entry?.note ?? ''} label={translate('desk.noteOnFinding', [index + 1])} />
      <LookUps index={index} />
      {carried && <p class="muted carried">{translate('desk.carried')}</p>}
    </div>
  )
}
