import { deskRecord, readDeskRecord } from './record.ts'
import type { DeskStore } from './store.ts'

/**
 * Everything that is kept, a version a line (JSON Lines): each line is what the JSON export of that version holds.
 *
 * @param now ISO 8601.
 * @throws DeskError
 */
export async function* linesOfDesk(store: DeskStore, now: string): AsyncGenerator<string> {
  const { versions } = await store.history({ limit: Number.POSITIVE_INFINITY })
  for (const { id } of versions) {
    const kept = await store.open(id)
    // Another window may have deleted it meanwhile.
    if (kept) yield `${JSON.stringify(deskRecord(kept, now))}\n`
  }
}

export interface Imported {
  /** Ids of the versions that were put in. */
  versions: string[]
  /** Lines that hold no version of this desk; they were left out. */
  refused: number
}

/**
 * Puts in what was exported: one version as JSON, however it is laid out, or many, a line each.
 *
 * @throws DeskError; what stood before the line that failed has been put in.
 */
export async function importInto(store: DeskStore, text: string): Promise<Imported> {
  const whole = await readDeskRecord(text)
  if (whole) {
    await store.put(whole)
    return { versions: [whole.version.id], refused: 0 }
  }
  const imported: Imported = { versions: [], refused: 0 }
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const record = await readDeskRecord(line)
    if (record) {
      await store.put(record)
      imported.versions.push(record.version.id)
    } else imported.refused++
  }
  return imported
}
