import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { noteChange } from './changes.ts'
import { databaseName, type KeptChange } from './desk-database.ts'
import { DeskTransactions } from './desk-transactions.ts'

let transactions: DeskTransactions

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  transactions = new DeskTransactions(databaseName)
})

/** Entries of the changes that can be taken back, the oldest first, after these were made one after the other. */
async function kept(changes: Partial<KeptChange>[]): Promise<string[]> {
  await transactions.write(async (transaction) => {
    const store = transaction.objectStore('changes')
    for (const change of changes) {
      await noteChange(store, { version: 'v', entry: 'a', before: null, sitting: null, ...change })
    }
  })
  const all = await transactions.read((database) => database.getAll('changes'))
  return all.map(({ version, entry, sitting }) => [version, entry, sitting ?? '-'].join(' '))
}

test('what is written at one sitting at one note is one change', async () => {
  expect(await kept([{ sitting: 's' }, { sitting: 's' }, { sitting: 's' }])).toEqual(['v a s'])
})

test.each<[string, Partial<KeptChange>, string]>([
  ['at another sitting', { sitting: 't' }, 'v a t'],
  ['at another note', { sitting: 's', entry: 'b' }, 'v b s'],
  ['in another version', { sitting: 's', version: 'w' }, 'w a s'],
  ['without a sitting, as decisions are', {}, 'v a -'],
])('a change %s is one of its own', async (_where, change, line) => {
  expect(await kept([{ sitting: 's' }, change])).toEqual(['v a s', line])
})

test('decisions one after the other are each their own', async () => {
  expect(await kept([{}, {}])).toHaveLength(2)
})

test('of a version the last two hundred changes can be taken back', async () => {
  const changes = Array.from({ length: 201 }, (_, at) => ({ entry: String(at) }))
  expect(await kept([{ version: 'w' }, ...changes.slice(0, 200)])).toHaveLength(201)
  const lines = await kept(changes.slice(200))
  expect([lines.length, lines[0], lines[1], lines.at(-1)]).toEqual([201, 'w a -', 'v 1 -', 'v 200 -'])
})
