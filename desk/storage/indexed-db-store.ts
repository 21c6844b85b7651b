import type { IDBPTransaction } from 'idb'
import type { DeskEntry, DeskRecord, DeskTarget, DeskVersion, EntryPatch } from '../../types/desk.ts'
import type { Review } from '../../types/review.ts'
import { carryOver } from '../carry-over.ts'
import { changeEntry, engineOf, isEmpty } from '../entries.ts'
import { matchesWords } from '../history.ts'
import { DeskError, type DeskStore, type History, type HistoryQuery, type KeptVersion } from '../store.ts'
import { entryId } from '../targets.ts'
import { addressOf, versionIdOf, versionOf, withCounts } from '../version.ts'
import { noteChange } from './changes.ts'
import { type DeskDatabase, type DeskSchema, databaseName, openDeskDatabase } from './desk-database.ts'
import { troubleOf } from './trouble.ts'

const stores = ['versions', 'reviews', 'entries', 'changes'] as const

type Writing = IDBPTransaction<DeskSchema, typeof stores, 'readwrite'>

/** The desk's record in IndexedDB. One transaction a call: whatever is killed, a call is there whole or not at all. */
export class IndexedDbStore implements DeskStore {
  #opening: Promise<DeskDatabase> | null = null
  readonly #name: string
  readonly #now: () => string

  /** @param now ISO 8601; tests bring their own clock. */
  constructor(name = databaseName, now = () => new Date().toISOString()) {
    this.#name = name
    this.#now = now
  }

  async keep(review: Review): Promise<KeptVersion> {
    // Before the transaction: one that waits for anything but itself ends.
    const id = await versionIdOf(review)
    return this.#write(async (transaction) => {
      const versions = transaction.objectStore('versions')
      const now = this.#now()
      const fresh = versionOf(id, review, now)
      const previous = latestBefore(await versions.index('address').getAll(addressOf(review)), id)
      const known = await versions.get(id)
      const firstReviewed = known?.firstReviewed ?? now
      const entries = known
        ? await transaction.objectStore('entries').index('version').getAll(id)
        : await this.#carry(transaction, previous, review, id)
      const version = withCounts({ ...fresh, firstReviewed }, entries)
      await versions.put(version)
      await transaction.objectStore('reviews').put({ id, review })
      return { version, entries, previous }
    })
  }

  change(version: string, target: DeskTarget, patch: EntryPatch, sitting?: string): Promise<DeskEntry | null> {
    return this.#write(async (transaction) => {
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
      await this.#count(transaction, version)
      return isEmpty(after) ? null : after
    })
  }

  dropOrphan(version: string, id: string): Promise<void> {
    return this.#write(async (transaction) => {
      const entries = transaction.objectStore('entries')
      const before = await entries.get(id)
      if (before?.version !== version) return
      await noteChange(transaction.objectStore('changes'), { version, entry: id, before, sitting: null })
      await entries.delete(id)
      await this.#count(transaction, version)
    })
  }

  undo(version: string): Promise<boolean> {
    return this.#write(async (transaction) => {
      const last = await transaction.objectStore('changes').index('version').openCursor(version, 'prev')
      if (!last) return false
      const { entry, before } = last.value
      if (before) await transaction.objectStore('entries').put(before)
      else await transaction.objectStore('entries').delete(entry)
      await last.delete()
      await this.#count(transaction, version)
      return true
    })
  }

  open(id: string): Promise<(KeptVersion & { review: Review }) | null> {
    return this.#read(async (database) => {
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
    return this.#read((database) => database.getAllFromIndex('entries', 'version', version))
  }

  history({ words = '', limit }: HistoryQuery): Promise<History> {
    return this.#read(async (database) => {
      const { store } = database.transaction('versions')
      const versions: DeskVersion[] = []
      if (words.trim()) {
        const found = (await store.index('lastReviewed').getAll()).filter((version) => matchesWords(version, words))
        return { versions: found.reverse().slice(0, limit), total: found.length }
      }
      const total = await store.count()
      let cursor = limit > 0 ? await store.index('lastReviewed').openCursor(null, 'prev') : null
      while (cursor && versions.push(cursor.value) < limit) cursor = await cursor.continue()
      return { versions, total }
    })
  }

  put({ version, review, entries }: Omit<DeskRecord, 'format' | 'formatVersion' | 'exported'>): Promise<void> {
    return this.#write(async (transaction) => {
      const known = await transaction.objectStore('versions').get(version.id)
      const kept = transaction.objectStore('entries')
      for (const entry of entries) {
        const there = await kept.get(entry.id)
        if (!there || there.changed < entry.changed) await kept.put(entry)
      }
      const merged = known
        ? {
            ...version,
            firstReviewed: earlier(known.firstReviewed, version.firstReviewed),
            lastReviewed: later(known.lastReviewed, version.lastReviewed),
          }
        : version
      await transaction.objectStore('versions').put(merged)
      await transaction.objectStore('reviews').put({ id: version.id, review })
      await this.#count(transaction, version.id)
    })
  }

  remove(version: string): Promise<void> {
    return this.#write(async (transaction) => {
      await transaction.objectStore('versions').delete(version)
      await transaction.objectStore('reviews').delete(version)
      for (const name of ['entries', 'changes'] as const) {
        let cursor = await transaction.objectStore(name).index('version').openCursor(version)
        while (cursor) {
          await cursor.delete()
          cursor = await cursor.continue()
        }
      }
    })
  }

  clear(): Promise<void> {
    return this.#write(async (transaction) => {
      for (const name of stores) await transaction.objectStore(name).clear()
    })
  }

  close(): void {
    void this.#opening?.then((database) => database.close()).catch(() => {})
    this.#opening = null
  }

  async #carry(transaction: Writing, previous: DeskVersion | null, review: Review, id: string): Promise<DeskEntry[]> {
    if (!previous) return []
    const entries = transaction.objectStore('entries')
    const carried = carryOver(await entries.index('version').getAll(previous.id), review, id)
    for (const entry of carried) await entries.put(entry)
    return carried
  }

  async #count(transaction: Writing, id: string): Promise<void> {
    const versions = transaction.objectStore('versions')
    const version = await versions.get(id)
    if (!version) throw new DeskError('gone')
    const entries = await transaction.objectStore('entries').index('version').getAll(id)
    await versions.put(withCounts(version, entries))
  }

  async #read<Result>(work: (database: DeskDatabase) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#database())
    } catch (error) {
      throw troubleOf(error)
    }
  }

  async #write<Result>(work: (transaction: Writing) => Promise<Result>): Promise<Result> {
    return this.#read(async (database) => {
      // Strict: the answer comes when the bytes are on the disk, not when they are on their way.
      const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
      const done = transaction.done
      // The work's own error is the one to report; the end of the transaction that it causes is not.
      done.catch(() => {})
      try {
        const result = await work(transaction)
        await done
        return result
      } catch (error) {
        try {
          transaction.abort()
        } catch {
          // It has ended already.
        }
        throw error
      }
    })
  }

  #database(): Promise<DeskDatabase> {
    this.#opening ??= openDeskDatabase(this.#name, () => {
      this.#opening = null
    }).catch((error: unknown) => {
      this.#opening = null
      throw error
    })
    return this.#opening
  }
}

function latestBefore(versions: DeskVersion[], id: string): DeskVersion | null {
  const others = versions.filter((version) => version.id !== id)
  return others.sort((one, other) => other.lastReviewed.localeCompare(one.lastReviewed))[0] ?? null
}

const earlier = (one: string, other: string) => (one < other ? one : other)
const later = (one: string, other: string) => (one > other ? one : other)
