import type { IDBPTransaction } from 'idb'
import { type DeskDatabase, type DeskSchema, openDeskDatabase } from './desk-database.ts'
import { troubleOf } from './trouble.ts'

/** All of the desk's stores: a call that changes something changes them together or not at all. */
export const deskStores = ['versions', 'reviews', 'entries', 'changes'] as const

export type Writing = IDBPTransaction<DeskSchema, typeof deskStores, 'readwrite'>

/**
 * The database, opened when it is needed and again after the browser or a newer release has closed it.
 *
 * @throws DeskError from every call.
 */
export class DeskTransactions {
  #opening: Promise<DeskDatabase> | null = null
  readonly #name: string

  constructor(name: string) {
    this.#name = name
  }

  async read<Result>(work: (database: DeskDatabase) => Promise<Result>): Promise<Result> {
    try {
      return await work(await this.#database())
    } catch (error) {
      throw troubleOf(error)
    }
  }

  /** One transaction: when the promise resolves, all of it is on the disk. */
  write<Result>(work: (transaction: Writing) => Promise<Result>): Promise<Result> {
    return this.read(async (database) => {
      // Strict: the answer comes when the bytes are on the disk, not when they are on their way.
      const transaction = database.transaction(deskStores, 'readwrite', { durability: 'strict' })
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

  close(): void {
    void this.#opening?.then((database) => database.close()).catch(() => {})
    this.#opening = null
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
