import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { DeskSchema } from './desk-database.ts'

type Transaction = IDBPTransaction<DeskSchema, ArrayLike<StoreNames<DeskSchema>>, 'versionchange'>
type Step = (database: IDBPDatabase<DeskSchema>, transaction: Transaction) => void | Promise<void>

/**
 * One step for each version of the storage, in order. A step that has been released is never changed: storage of every
 * age must come through the same steps. Each runs within the one transaction of the upgrade, so that an upgrade that is
 * cut off leaves everything as it was.
 */
const steps: Step[] = [
  // 1: versions, their reviews and what was said about them.
  (database) => {
    const versions = database.createObjectStore('versions', { keyPath: 'id' })
    versions.createIndex('address', 'address')
    versions.createIndex('lastReviewed', 'lastReviewed')
    database.createObjectStore('reviews', { keyPath: 'id' })
    database.createObjectStore('entries', { keyPath: 'id' }).createIndex('version', 'version')
  },
  // 2: changes can be taken back, also after the panel was closed; entries say how they came to their place.
  async (database, transaction) => {
    database.createObjectStore('changes', { autoIncrement: true }).createIndex('version', 'version')
    let cursor = await transaction.objectStore('entries').openCursor()
    while (cursor) {
      if (!cursor.value.anchoring) await cursor.update({ ...cursor.value, anchoring: 'made-here' })
      cursor = await cursor.continue()
    }
  },
]

export const newestSchema = steps.length

/** Brings storage from an older version to the newest, or to `to` in tests of this. */
export async function migrate(
  database: IDBPDatabase<DeskSchema>,
  from: number,
  transaction: Transaction,
  to = newestSchema,
): Promise<void> {
  for (const step of steps.slice(from, to)) await step(database, transaction)
}
