import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { entryId, pageTarget, sourceTarget } from '../targets.ts'
import { entryOn } from '../testing/record.ts'
import { editedReview, sampleReview } from '../testing/review.ts'
import { IndexedDbStore } from './indexed-db-store.ts'

let store: IndexedDbStore
let hour = 0
const clock = () => new Date(Date.UTC(2024, 0, 1, hour++)).toISOString()

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  hour = 0
  store = new IndexedDbStore('desk', clock)
})

const line = async () => (await store.history({ limit: 1 })).versions[0]

test('a version’s line counts its decisions and notes with every change', async () => {
  const { version } = await store.keep(sampleReview)
  const decision = { verdict: 'fine', link: null } as const
  await store.change(version.id, pageTarget, { note: 'Call the harbour.' })
  expect(await line()).toMatchObject({ notes: 1, decided: 0 })
  await store.change(version.id, sourceTarget('Marta Lindqvist'), { note: 'Phoned.', decision })
  expect(await line()).toMatchObject({ notes: 2, decided: 0 })
  await store.undo(version.id)
  expect(await line()).toMatchObject({ notes: 1 })
})

test('before a version stands the one of its address that was reviewed last before it', async () => {
  const counts = ['nine', 'eight', 'seven', 'six', 'five']
  const ids: string[] = []
  const before: (string | undefined)[] = []
  for (const count of counts) {
    const kept = await store.keep(editedReview('nine votes', `${count} votes`))
    ids.push(kept.version.id)
    before.push(kept.previous?.id)
  }
  const elsewhere = { ...sampleReview, page: { ...sampleReview.page, url: 'https://other.example/' } }
  expect((await store.keep(elsewhere)).previous).toBeNull()
  expect(before).toEqual([undefined, ...ids.slice(0, -1)])
  const opened = await Promise.all(ids.map((id) => store.open(id)))
  expect(opened.map((kept) => kept?.previous?.id)).toEqual(before)
  // Read twice, a version doesn't stand before itself.
  expect((await store.keep(editedReview('nine votes', 'five votes'))).previous?.id).toBe(ids.at(-2))
  // Read once more, an older one is the last that was reviewed; what came after it doesn't stand before it.
  const [first] = counts
  const again = await store.keep(editedReview('nine votes', `${first} votes`))
  expect(again.previous?.id).toBe(ids.at(-1))
  expect((await store.open(ids[0] ?? ''))?.previous).toBeNull()
})

test('a version that is deleted takes what was said about it and its changes along, and nothing of another', async () => {
  const { version } = await store.keep(sampleReview)
  const other = await store.keep(editedReview('nine votes', 'eight votes'))
  for (const { id } of [version, other.version]) {
    await store.change(id, pageTarget, { note: 'a' })
    await store.change(id, sourceTarget('Marta Lindqvist'), { note: 'b' })
  }
  await store.remove(version.id)
  expect(await store.open(version.id)).toBeNull()
  expect(await store.undo(version.id)).toBe(false)
  expect((await store.entries(other.version.id)).map(({ note }) => note)).toEqual(['a', 'b'])
  await store.remove(other.version.id)
  expect((await store.keep(sampleReview)).entries).toEqual([])
})

/** What an export holds of a version with one note. */
async function exported(note: string, changed: string, reviewed: [first: string, last: string]) {
  const elsewhere = new IndexedDbStore('elsewhere', clock)
  const { version } = await elsewhere.keep(sampleReview)
  elsewhere.close()
  const entry = entryOn(pageTarget, { note }, { id: entryId(version.id, pageTarget), version: version.id, changed })
  const [firstReviewed, lastReviewed] = reviewed
  return { version: { ...version, firstReviewed, lastReviewed }, review: sampleReview, entries: [entry] }
}

test('of a note that was brought in and one that is here the one that was changed last stays', async () => {
  const day = (date: number) => `2024-02-0${date}T00:00:00.000Z`
  await store.put(await exported('older', day(2), [day(2), day(2)]))
  await store.put(await exported('newer', day(3), [day(3), day(3)]))
  expect((await store.history({ limit: 9 })).versions).toMatchObject([
    { firstReviewed: day(2), lastReviewed: day(3), notes: 1 },
  ])
  await store.put(await exported('oldest', day(1), [day(1), day(1)]))
  await store.put(await exported('of the same moment', day(3), [day(2), day(2)]))
  const { versions } = await store.history({ limit: 9 })
  expect(versions).toMatchObject([{ firstReviewed: day(1), lastReviewed: day(3) }])
  const opened = await store.open(versions[0]?.id ?? '')
  expect(opened?.entries.map(({ note }) => note)).toEqual(['newer'])
  expect(opened?.review).toEqual(sampleReview)
})
