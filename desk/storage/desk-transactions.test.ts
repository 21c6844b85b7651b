import 'fake-indexeddb/auto'
import { IDBDatabase, IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sampleReview } from '../testing/review.ts'
import { databaseName } from './desk-database.ts'
import { DeskTransactions, type Writing } from './desk-transactions.ts'

let transactions: DeskTransactions

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  transactions = new DeskTransactions(databaseName)
})
afterEach(() => vi.restoreAllMocks())

const keepOne = (transaction: Writing) => transaction.objectStore('reviews').put({ id: 'one', review: sampleReview })
const countReviews = () => transactions.read((database) => database.count('reviews'))

test('what was written is on the disk, and its answer comes back', async () => {
  const durability = await transactions.write(async (transaction) => {
    await keepOne(transaction)
    return transaction.durability
  })
  expect(durability).toBe('strict')
  expect(await countReviews()).toBe(1)
})

test('work that fails half-way leaves nothing behind and is said as it was', async () => {
  const work = transactions.write(async (transaction) => {
    await keepOne(transaction)
    throw new TypeError('half-way')
  })
  await expect(work).rejects.toThrow('half-way')
  expect(await countReviews()).toBe(0)
})

test('work whose transaction has ended already is said as it was', async () => {
  const work = transactions.write(async (transaction) => {
    transaction.abort()
    throw new TypeError('ended')
  })
  await expect(work).rejects.toThrow('ended')
})

test('a newer release gets the storage, and this one says so', async () => {
  await countReviews()
  ;(await openDB(databaseName, 99)).close()
  await expect(countReviews()).rejects.toMatchObject({ trouble: 'newer' })
})

test('storage that couldn’t be opened is tried again', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementationOnce(() => {
    throw new DOMException('Not now', 'UnknownError')
  })
  await expect(countReviews()).rejects.toMatchObject({ trouble: 'unavailable' })
  expect(await countReviews()).toBe(0)
  expect(open).toHaveBeenCalledTimes(2)
})

test('it is opened once, let go when closed, and opened again when it is needed', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open')
  const close = vi.spyOn(IDBDatabase.prototype, 'close')
  transactions.close()
  await countReviews()
  await countReviews()
  expect([open, close].map(({ mock }) => mock.calls.length)).toEqual([1, 0])
  transactions.close()
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce())
  expect(await countReviews()).toBe(0)
  expect(open).toHaveBeenCalledTimes(2)
})
