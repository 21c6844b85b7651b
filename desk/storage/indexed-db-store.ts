import type { DeskEntry, DeskRecord, DeskTarget, EntryPatch } from '../../types/desk.ts'
import type { Review } from '../../types/review.ts'
import { changeEntry, engineOf, isEmpty } from '../entries.ts'
import { DeskError, type DeskStore, type History, type HistoryQuery, type KeptVersion } from '../store.ts'
import { entryId } from '../targets.ts'
import { addressOf, versionIdOf, versionOf, withCounts } from '../version.ts'
import { noteChange } from './changes.ts'
import { databaseName } from './desk-database.ts'
import { DeskTransactions, deskStores } from './desk-transactions.ts'
import { carryEntries, countEntries, deleteVersion, latestBefore, mergeVersion } from './kept-versions.ts'
import { readHistory } from './read-history.ts'

/** The desk's record in IndexedDB. One transaction a call: whatever is killed, a call is there whole or not at all. */
export class IndexedDbStore implements DeskStore {
  readonly #transactions: DeskTransactions
  readonly #now: () => string

  /** @param now ISO 8601; tests bring their own clock. */
  constructor(name = databaseName, now = () => new Date().toISOString()) {
    this.#transactions = new DeskTransactions(name)
    this.#now = now
  }

  async keep(review: Review): Promise<KeptVersion> {
    // Before the transaction: one that waits for anything but itself ends.
    const id = await versionIdOf(review)
    return this.#transactions.write(async (transaction) => {
      const versions = transaction.objectStore('versions')
      const now = this.#now()
      const fresh = versionOf(id, review, now)
      const previous = latestBefore(await versions.index('address').getAll(addressOf(review)), id)
      const known = await versions.get(id)
      const firstReviewed = known?.firstReviewed ?? now
      const entries = known
        ? await transaction.objectStore('entries').index('version').getAll(id)
        : await carryEntries(transaction, previous, review, id)
      const version = withCounts({ ...fresh, firstReviewed }, entries)
      await versions.put(version)
      await transaction.objectStore('reviews').put({ id, review })
      return { version, entries, previous }
    })
  }

  change(version: string, target: DeskTarget, patch: EntryPatch, sitting?: string): Promise<DeskEntry | null> {
    return this.#transactions.write(async (transaction) => {
      const entries = transaction.objectStore('entries')
      const kept = await transaction.objectStore('reviews').get(version)
      if (!kept) throw new DeskError('gone')
      const id = entryId(version, target)
      const before = await entries.get(id)
      const engine = before?.engine ?? engineOf(kept.review, target)
      const after = changeEntry(before, patch, { version, target, engine, now: this.#now() })
      await noteChange(transaction.objectStore('changes'), {
        version,
        entry: id,
        before: before ?? null,
        sitting: sitting ?? null,
      })
      if (isEmpty(after)) await entries.delete(id)
      else await entries.put(after)
      await countEntries(transaction, version)
      return isEmpty(after) ? null : after
    })
  }

  dropOrphan(version: string, id: string): Promise<void> {
    return this.#transactions.write(async (transaction) => {
      const entries = transaction.objectStore('entries')
      const before = await entries.get(id)
      if (before?.version !== version) return
      await noteChange(transaction.objectStore('changes'), { version, entry: id, before, sitting: null })
      await entries.delete(id)
      await countEntries(transaction, version)
    })
  }

  undo(version: string): Promise<boolean> {
    return this.#transactions.write(async (transaction) => {
      const last = await transaction.objectStore('changes').index('version').openCursor(version, 'prev')
      if (!last) return false
      const { entry, before } = last.value
      if (before) await transaction.objectStore('entries').put(before)
      else await transaction.objectStore('entries').delete(entry)
      await last.delete()
      await countEntries(transaction, version)
      return true
    })
  }

  open(id: string): Promise<(KeptVersion & { review: Review }) | null> {
    return this.#transactions.read(async (database) => {
      const transaction = database.transaction(['versions', 'reviews', 'entries'])
      const version = await transaction.objectStore('versions').get(id)
      const kept = await transaction.objectStore('reviews').get(id)
      if (!version || !kept) return null
      const entries = await transaction.objectStore('entries').index('version').getAll(id)
      const same = await transaction.objectStore('versions').index('address').getAll(version.address)
      const older = same.filter(({ firstReviewed }) => firstReviewed < version.firstReviewed)
      return { version, entries, previous: latestBefore(older, id), review: kept.review }
    })
  }

  entries(version: string): Promise<DeskEntry[]> {
    return this.#transactions.read((database) => database.getAllFromIndex('entries', 'version', version))
  }

  history(query: HistoryQuery): Promise<History> {
    return this.#transactions.read((database) => readHistory(database, query))
  }

  put(record: Omit<DeskRecord, 'format' | 'formatVersion' | 'exported'>): Promise<void> {
    return this.#transactions.write((transaction) => mergeVersion(transaction, record))
  }

  remove(version: string): Promise<void> {
    return this.#transactions.write((transaction) => deleteVersion(transaction, version))
  }

  clear(): Promise<void> {
    return this.#transactions.write(async (transaction) => {
      for (const name of deskStores) await transaction.objectStore(name).clear()
    })
  }

  close(): void {
    this.#transactions.close()
  }
}
