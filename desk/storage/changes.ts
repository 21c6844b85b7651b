import type { IDBPObjectStore } from 'idb'
import type { DeskSchema, KeptChange } from './desk-database.ts'

/** Changes of one version that can be taken back. */
const most = 200

type Changes = IDBPObjectStore<
  DeskSchema,
  readonly ['versions', 'reviews', 'entries', 'changes'],
  'changes',
  'readwrite'
>

/** Notes a change for undo. Keystrokes of the same sitting at the same entry stay one change: the first has what was before. */
export async function noteChange(changes: Changes, change: KeptChange): Promise<void> {
  const byVersion = changes.index('version')
  const last = await byVersion.openCursor(change.version, 'prev')
  const goesOn = change.sitting !== null && last?.value.sitting === change.sitting && last.value.entry === change.entry
  if (goesOn) return
  await changes.put(change)
  const count = await byVersion.count(change.version)
  if (count > most) await (await byVersion.openCursor(change.version))?.delete()
}
