import 'fake-indexeddb/auto'
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Review } from '../../types/review.ts'
import { placeEntries } from '../place-entries.ts'
import { DeskError } from '../store.ts'
import { pageTarget, sourceTarget } from '../targets.ts'
import { findingWith } from '../testing/record.ts'
import { editedReview, sampleReview, sentenceWith } from '../testing/review.ts'
import { type DeskSchema, databaseName } from './desk-database.ts'
import { IndexedDbStore } from './indexed-db-store.ts'
import { migrate } from './migrations.ts'

let minutes = 0
const clock = () => new Date(Date.UTC(2024, 0, 1, 0, minutes++)).toISOString()
const newStore = () => new IndexedDbStore(databaseName, clock)
let store: IndexedDbStore

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
  minutes = 0
  store = newStore()
})
afterEach(() => vi.restoreAllMocks())

const traders = findingWith('40 percent')
const prices = findingWith('push prices up')
const fine = { verdict: 'fine', link: null } as const
const needsSource = { verdict: 'needs-source', link: null } as const

describe('decisions and notes', () => {
  it('are there for the next panel', async () => {
    const { version } = await store.keep(sampleReview)
    await store.change(version.id, traders, {
      decision: { verdict: 'sourced-elsewhere', link: 'https://stat.example/1' },
    })
    await store.change(version.id, pageTarget, { note: 'Call the harbour.' })
    store.close()
    const kept = await newStore().keep(sampleReview)
    expect(kept.version).toMatchObject({ decided: 1, notes: 1, headline: sampleReview.page.title })
    expect(placeEntries(sampleReview, kept.entries).findings.get(1)).toMatchObject({
      decision: { verdict: 'sourced-elsewhere', link: 'https://stat.example/1' },
      engine: { verdict: 'unattributed', rules: ['sample-figure'] },
      anchoring: 'made-here',
    })
  })

  it('of two panels on one page come together and are never there twice', async () => {
    const other = newStore()
    const { version } = await store.keep(sampleReview)
    await other.keep(sampleReview)
    await Promise.all([
      store.change(version.id, traders, { decision: fine }),
      other.change(version.id, traders, { note: 'checked with the registry' }),
      store.change(version.id, traders, { decision: needsSource }),
    ])
    const entries = await other.entries(version.id)
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({ decision: needsSource, note: 'checked with the registry' })
  })

  it('can be taken back one by one, also by the next panel', async () => {
    const { version } = await store.keep(sampleReview)
    await store.change(version.id, traders, { decision: fine })
    await store.change(version.id, traders, { decision: needsSource })
    await store.change(version.id, sourceTarget('Marta Lindqvist'), { note: 'a' }, 'sitting')
    await store.change(version.id, sourceTarget('Marta Lindqvist'), { note: 'ab' }, 'sitting')
    store.close()
    store = newStore()
    expect(await store.undo(version.id)).toBe(true)
    expect(await store.entries(version.id)).toMatchObject([{ decision: needsSource }])
    await store.undo(version.id)
    expect(await store.entries(version.id)).toMatchObject([{ decision: fine }])
    await store.undo(version.id)
    expect(await store.entries(version.id)).toEqual([])
    expect(await store.undo(version.id)).toBe(false)
    expect((await store.history({ limit: 9 })).versions).toMatchObject([{ decided: 0, notes: 0 }])
  })

  it('of which nothing is left are gone', async () => {
    const { version } = await store.keep(sampleReview)
    expect(await store.change(version.id, traders, { decision: fine })).toMatchObject({ decision: fine })
    expect(await store.change(version.id, traders, { decision: null })).toBeNull()
    expect(await store.entries(version.id)).toEqual([])
  })

  it('bear the time of this device', async () => {
    const before = new Date().toISOString()
    const { version } = await new IndexedDbStore().keep(sampleReview)
    expect([before, version.firstReviewed, new Date().toISOString()].toSorted()[1]).toBe(version.firstReviewed)
  })

  it('are not made on a version that was deleted', async () => {
    const { version } = await store.keep(sampleReview)
    await store.remove(version.id)
    await expect(store.change(version.id, traders, { decision: fine })).rejects.toMatchObject({ trouble: 'gone' })
    expect(await store.entries(version.id)).toEqual([])
  })
})

describe('a new version of the text', () => {
  it('takes over what it still says, and shows what it no longer says as orphans', async () => {
    const { version } = await store.keep(sampleReview)
    await store.change(version.id, traders, { decision: fine, note: 'registry, table 4' })
    await store.change(version.id, prices, { decision: needsSource })
    await store.change(version.id, sourceTarget('Marta Lindqvist'), { note: 'her office confirmed' })
    const edited = editedReview('more than 40 percent', 'more than 14 percent')
    const kept = await store.keep(edited)
    expect(kept.previous?.id).toBe(version.id)
    const placed = placeEntries(edited, kept.entries)
    expect(placed.orphans).toMatchObject([{ decision: fine, note: 'registry, table 4', anchoring: 'orphan' }])
    expect(placed.findings.get(sentenceWith(edited, 'push prices up'))).toMatchObject({
      decision: needsSource,
      anchoring: 'exact',
    })
    expect(placed.others.size).toBe(1)
    // Once: not again with every opening, and what has changed there since stays.
    await store.change(kept.version.id, findingWith('push prices up', edited), { decision: fine })
    const again = await store.keep(edited)
    expect(again.entries).toHaveLength(3)
    expect(placeEntries(edited, again.entries).findings.get(sentenceWith(edited, 'push prices up'))?.decision).toEqual(
      fine,
    )
    // The earlier version keeps its own.
    expect((await store.open(version.id))?.entries).toHaveLength(3)
    expect(again.version.firstReviewed).toBe(kept.version.firstReviewed)
    expect(again.version.lastReviewed > kept.version.lastReviewed).toBe(true)
  })

  it('has orphans that can be thrown away, and brought back', async () => {
    const { version } = await store.keep(sampleReview)
    await store.change(version.id, traders, { note: 'registry, table 4' })
    const kept = await store.keep(editedReview('more than 40 percent', 'more than 14 percent'))
    const [orphan] = kept.entries
    if (!orphan) throw new Error('no orphan')
    await store.dropOrphan(version.id, orphan.id)
    await store.dropOrphan(kept.version.id, 'no such')
    expect(await store.entries(kept.version.id)).toEqual([orphan])
    expect(await store.undo(kept.version.id)).toBe(false)
    await store.dropOrphan(kept.version.id, orphan.id)
    expect(await store.open(kept.version.id)).toMatchObject({ entries: [], version: { notes: 0 } })
    expect(await store.undo(kept.version.id)).toBe(true)
    expect(await store.entries(kept.version.id)).toEqual([orphan])
  })
})

describe('trouble', () => {
  it('a full disk is said and leaves everything as it was', async () => {
    const { version } = await store.keep(sampleReview)
    await store.change(version.id, traders, { decision: fine })
    const before = [await store.entries(version.id), await store.history({ limit: 9 })]
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room', 'QuotaExceededError')
    })
    await expect(store.change(version.id, prices, { decision: fine })).rejects.toMatchObject({ trouble: 'full' })
    await expect(store.keep(editedReview('40 percent', '41 percent'))).rejects.toBeInstanceOf(DeskError)
    vi.restoreAllMocks()
    expect([await store.entries(version.id), await store.history({ limit: 9 })]).toEqual(before)
    expect(await store.undo(version.id)).toBe(true)
    expect(await store.entries(version.id)).toEqual([])
  })

  it('storage of a newer release is left alone', async () => {
    ;(await openDB(databaseName, 99)).close()
    await expect(store.keep(sampleReview)).rejects.toMatchObject({ trouble: 'newer' })
  })

  it('storage of the first release comes through every step with its entries', async () => {
    const old = await openDB<DeskSchema>(databaseName, 1, {
      upgrade: (database, from, _to, transaction) => migrate(database, from, transaction, 1),
    })
    const { version, entries, review } = await contentOf(sampleReview)
    await old.put('versions', version)
    await old.put('reviews', { id: version.id, review })
    for (const { anchoring: _, ...entry } of entries) await old.put('entries', entry as never)
    old.close()
    expect(await store.entries(version.id)).toEqual(entries)
    await store.change(version.id, traders, { decision: needsSource })
    await store.undo(version.id)
    expect(await store.entries(version.id)).toEqual(entries)
  })
})

/** What the store itself makes of a review with a decision, in storage of its own. */
async function contentOf(review: Review) {
  const here = globalThis.indexedDB
  globalThis.indexedDB = new IDBFactory()
  const other = newStore()
  const { version } = await other.keep(review)
  await other.change(version.id, traders, { decision: fine })
  const opened = await other.open(version.id)
  other.close()
  globalThis.indexedDB = here
  if (!opened) throw new Error('not kept')
  return opened
}

describe('history', () => {
  it('gives the last reviewed first, found by words without regard to case and accents', async () => {
    const page = (url: string, title: string) => ({ ...sampleReview, page: { ...sampleReview.page, url, title } })
    await store.keep(page('https://a.example/1', 'Größe des Hafens'))
    await store.keep(page('https://a.example/2', 'Fares rise'))
    await store.keep(page('https://a.example/3?utm_source=mail#top', 'Fish market'))
    const all = await store.history({ limit: 2 })
    expect(all.total).toBe(3)
    expect(all.versions.map(({ headline }) => headline)).toEqual(['Fish market', 'Fares rise'])
    expect(all.versions[0]?.address).toBe('https://a.example/3')
    const found = await store.history({ limit: 9, words: 'GROSSE hafens'.replace('SS', 'ß') })
    expect(found.versions.map(({ headline }) => headline)).toEqual(['Größe des Hafens'])
    expect(await store.history({ limit: 9, words: 'nothing such' })).toEqual({ versions: [], total: 0 })
    const some = await store.history({ limit: 2, words: 'a.example' })
    expect([some.total, ...some.versions.map(({ headline }) => headline)]).toEqual([3, 'Fish market', 'Fares rise'])
    expect(await store.history({ limit: 0 })).toEqual({ versions: [], total: 3 })
  })

  it('is empty after everything was deleted', async () => {
    const { version } = await store.keep(sampleReview)
    await store.change(version.id, traders, { decision: fine })
    await store.clear()
    expect(await store.history({ limit: 9 })).toEqual({ versions: [], total: 0 })
    expect(await store.open(version.id)).toBeNull()
  })
})
