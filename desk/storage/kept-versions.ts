import type { DeskEntry, DeskRecord, DeskVersion } from '../../types/desk.ts'
import type { Review } from '../../types/review.ts'
import { carryOver } from '../carry-over.ts'
import { DeskError } from '../store.ts'
import { withCounts } from '../version.ts'
import type { Writing } from './desk-transactions.ts'

/** The version of the same address that was reviewed last, the one with this id left out. */
export function latestBefore(versions: DeskVersion[], id: string): DeskVersion | null {
  const others = versions.filter((version) => version.id !== id)
  return others.sort((one, other) => other.lastReviewed.localeCompare(one.lastReviewed))[0] ?? null
}

/** Takes the entries of the version before over into a new one; they stay in the old one, too. */
export async function carryEntries(
  transaction: Writing,
  previous: DeskVersion | null,
  review: Review,
  id: string,
): Promise<DeskEntry[]> {
  if (!previous) return []
  const entries = transaction.objectStore('entries')
  const carried = carryOver(await entries.index('version').getAll(previous.id), review, id)
  for (const entry of carried) await entries.put(entry)
  return carried
}

/** Writes a version's numbers of decisions and notes anew, after its entries have changed. */
export async function countEntries(transaction: Writing, id: string): Promise<void> {
  const versions = transaction.objectStore('versions')
  const version = await versions.get(id)
  if (!version) throw new DeskError('gone')
  const entries = await transaction.objectStore('entries').index('version').getAll(id)
  await versions.put(withCounts(version, entries))
}

/** Puts an exported version in beside or over what is there: of each entry the one that was changed last stays. */
export async function mergeVersion(
  transaction: Writing,
  { version, review, entries }: Pick<DeskRecord, 'version' | 'review' | 'entries'>,
): Promise<void> {
  const versions = transaction.objectStore('versions')
  const kept = transaction.objectStore('entries')
  for (const entry of entries) {
    const there = await kept.get(entry.id)
    if (!there || there.changed < entry.changed) await kept.put(entry)
  }
  const known = await versions.get(version.id)
  await versions.put({
    ...version,
    ...(known && {
      firstReviewed: earlier(known.firstReviewed, version.firstReviewed),
      lastReviewed: later(known.lastReviewed, version.lastReviewed),
    }),
  })
  await transaction.objectStore('reviews').put({ id: version.id, review })
  await countEntries(transaction, version.id)
}

/** Deletes a version with its review, its entries and what could have been taken back. */
export async function deleteVersion(transaction: Writing, id: string): Promise<void> {
  await transaction.objectStore('versions').delete(id)
  await transaction.objectStore('reviews').delete(id)
  for (const name of ['entries', 'changes'] as const) {
    let cursor = await transaction.objectStore(name).index('version').openCursor(id)
    while (cursor) {
      await cursor.delete()
      cursor = await cursor.continue()
    }
  }
}

const earlier = (one: string, other: string) => (one < other ? one : other)
const later = (one: string, other: string) => (one > other ? one : other)
