import { describe, expect, test } from 'vitest'
import type { DeskEntry } from '../types/desk.ts'
import { pageTarget } from './targets.ts'
import { entryOn, findingWith } from './testing/record.ts'
import { editedReview, sampleReview } from './testing/review.ts'
import { addressOf, progressOf, versionIdOf, versionOf, withCounts } from './version.ts'

const now = '2024-01-01T00:00:00.000Z'
const at = (url: string | null, file?: string) => ({
  ...sampleReview,
  page: { ...sampleReview.page, url },
  ...(file && { file }),
})

describe('an id', () => {
  test('is the same for the same text at the same address, however that was reached', async () => {
    const id = await versionIdOf(sampleReview)
    expect(id).toMatch(/^[\da-f]{32}$/)
    expect(await versionIdOf(at(`${sampleReview.page.url}?utm_source=mail#top`))).toBe(id)
    // Kept entries hang on it: another way to work it out would lose them.
    expect(id).toBe('1376cb0932f5e72a023751fff9eafc10')
  })

  test('is another for another text or address', async () => {
    const others = [editedReview('40 percent', '41 percent'), at('https://other.example/')]
    expect(new Set(await Promise.all([sampleReview, ...others].map(versionIdOf))).size).toBe(3)
  })
})

test('a text without an address goes by its file', () => {
  expect(addressOf(at(null, 'story.txt'))).toBe('story.txt')
  expect(addressOf(at('https://paper.example/a', 'story.txt'))).toBe('https://paper.example/a')
})

const version = versionOf('v', sampleReview, now)

test('a version that nothing was decided on', () => {
  expect(versionOf('v', sampleReview, now)).toEqual({
    id: 'v',
    address: 'https://alderpost.example/news/fish-market',
    outlet: 'The Alder Post',
    headline: 'Port Alder to close its fish market after 112 years',
    published: '2023-08-16T07:30:00Z',
    firstReviewed: now,
    lastReviewed: now,
    sentences: 16,
    queried: 7,
    decided: 0,
    notes: 0,
    paidMarkers: sampleReview.paid.markers.length,
  })
})

test('decisions on findings count, and notes on anything; of orphans only the notes', () => {
  const finding = findingWith('40 percent')
  const decision = { verdict: 'fine', link: null } as const
  const counts = (...entries: DeskEntry[]) => {
    const { decided, notes } = withCounts({ ...version, decided: 9, notes: 9 }, entries)
    return { decided, notes }
  }
  expect(counts()).toEqual({ decided: 0, notes: 0 })
  expect(counts(entryOn(finding, { decision, note: 'a' }), entryOn(finding, { note: 'b' }))).toEqual({
    decided: 1,
    notes: 2,
  })
  expect(counts(entryOn(pageTarget, { decision }))).toEqual({ decided: 0, notes: 0 })
  expect(counts(entryOn(finding, { decision, note: 'a' }, { anchoring: 'orphan' }))).toEqual({ decided: 0, notes: 1 })
})

test.each([
  [0, 3, 'new'],
  [1, 3, 'started'],
  [3, 3, 'finished'],
  [4, 3, 'finished'],
  [0, 0, 'new'],
])('%i of %i decided: %s', (decided, queried, progress) => {
  expect(progressOf({ ...version, decided, queried })).toBe(progress)
})
