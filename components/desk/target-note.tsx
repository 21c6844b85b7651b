import { pageTarget, paidTarget, sourceTarget, targetKey } from '../../desk/targets.ts'
import { translate } from '../text/translate.ts'
import { useOpenDesk } from './desk-context.tsx'
import { NoteField } from './note-field.tsx'

export function SourceNote({ name }: { name: string }) {
  const target = sourceTarget(name)
  const note = useOpenDesk()?.placed.others.get(targetKey(target))?.note ?? ''
  return <NoteField target={target} note={note} label={translate('desk.noteOnSource', [name])} />
}

/** @param index Index into `review.paid.markers`. */
export function PaidNote({ index }: { index: number }) {
  const desk = useOpenDesk()
  const target = desk && paidTarget(desk.review, index)
  const text = desk?.review.paid.markers[index]?.text ?? ''
  if (!desk || !target) return null
  const note = desk.placed.others.get(targetKey(target))?.note ?? ''
  return <NoteField target={target} note={note} label={translate('desk.noteOnPaid', [text])} />
}

export function PageNote() {
  const note = useOpenDesk()?.placed.others.get(targetKey(pageTarget))?.note ?? ''
  return <NoteField target={pageTarget} note={note} label={translate('desk.noteOnPage')} open />
}
