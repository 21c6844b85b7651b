import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { importInto, linesOfDesk } from './backup.ts'
import { IndexedDbStore } from './storage/indexed-db-store.ts'
import { pageTarget } from './targets.ts'
import { editedReview, sampleReview } from './testing/review.ts'

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

const parsed = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

async function everything(store: IndexedDbStore): Promise<string> {
  let text = ''
  for await (const line of linesOfDesk(store, '2024-05-01T08:00:00.000Z')) text += line
  return text
}

async function filledStore() {
  const store = new IndexedDbStore('from')
  const { version } = await store.keep(sampleReview)
  await store.change(version.id, pageTarget, { note: 'Call the harbour.\nTwice.' })
  await store.keep(editedReview('nine votes to four', 'eight votes to five'))
  return store
}

test('what was exported comes back whole, and a second time changes nothing', async () => {
  const text = await everything(await filledStore())
  expect(parsed(text)).toHaveLength(2)
  const other = new IndexedDbStore('to')
  expect(await importInto(other, text)).toMatchObject({
    versions: [expect.any(String), expect.any(String)],
    refused: 0,
  })
  expect(parsed(await everything(other))).toEqual(parsed(text))
  await importInto(other, text)
  expect(parsed(await everything(other))).toEqual(parsed(text))
})

test('one version, laid out over many lines, is taken as well', async () => {
  const [line = ''] = (await everything(await filledStore())).split('\n')
  const other = new IndexedDbStore('to')
  const { versions, refused } = await importInto(other, JSON.stringify(JSON.parse(line), null, 2))
  expect([versions, refused]).toEqual([(await other.history({ limit: 9 })).versions.map(({ id }) => id), 0])
  expect((await other.history({ limit: 9 })).total).toBe(1)
})

test('a version that another window deletes meanwhile is left out', async () => {
  const store = await filledStore()
  const lines = linesOfDesk(store, '2024-05-01T08:00:00.000Z')
  await lines.next()
  const [, second] = (await store.history({ limit: 9 })).versions
  await store.remove(second?.id ?? '')
  expect(await lines.next()).toEqual({ done: true, value: undefined })
})

test('lines of something else are left out and counted', async () => {
  const text = await everything(await filledStore())
  const other = new IndexedDbStore('to')
  const { versions, refused } = await importInto(other, `{"format":"other"}\n${text}\nno JSON at all\n`)
  expect([versions.length, refused]).toEqual([2, 2])
  expect(await importInto(other, 'PK\u0003\u0004')).toEqual({ versions: [], refused: 1 })
})
