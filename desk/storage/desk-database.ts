import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { DeskEntry, DeskVersion } from '../../types/desk.ts'
import type { Review } from '../../types/review.ts'
import { migrate, newestSchema } from './migrations.ts'

/** A change that can be taken back: the entry before it, or `null` where there was none. */
export interface KeptChange {
  version: string
  /** Entry's id. */
  entry: string
  before: DeskEntry | null
  /** Keystrokes of one sitting at one note are one change. */
  sitting: string | null
}

export interface DeskSchema extends DBSchema {
  /** Small rows that the history is drawn from. */
  versions: { key: string; value: DeskVersion; indexes: { address: string; lastReviewed: string } }
  /** The reviews themselves, which are large and seldom needed. */
  reviews: { key: string; value: { id: string; review: Review } }
  entries: { key: string; value: DeskEntry; indexes: { version: string } }
  changes: { key: number; value: KeptChange; indexes: { version: string } }
}

export type DeskDatabase = IDBPDatabase<DeskSchema>

export const databaseName = 'second-source-desk'

/** @param onGivenUp Called when a newer release wants the storage, or the browser has closed it. */
export function openDeskDatabase(name: string, onGivenUp: () => void): Promise<DeskDatabase> {
  return openDB<DeskSchema>(name, newestSchema, {
    upgrade: (database, from, _to, transaction) => migrate(database, from, transaction),
    blocking: (_current, _wanted, event) => {
      ;(event.target as IDBDatabase).close()
      onGivenUp()
    },
    terminated: onGivenUp,
  })
}
