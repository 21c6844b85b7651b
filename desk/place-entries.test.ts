import { expect, test } from 'vitest'
import { buildReview } from '../components/fixtures/build-review.ts'
import type { DeskTarget } from '../types/desk.ts'
import { placeEntries } from './place-entries.ts'
import { pageTarget, sourceTarget } from './targets.ts'
import { entryOn } from './testing/record.ts'

/** Sentences of twenty characters each, one after the other, with a space between. */
const review = buildReview([Array.from({ length: 3 }, () => ({ text: 'x'.repeat(20), verdict: 'vague' }))])

const finding = (start: number, end: number): DeskTarget => ({
  kind: 'finding',
  quote: { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start, end },
})

/** Where entries on these stretches go: the sentence's index, or that they are orphans. */
function places(...spans: [start: number, end: number][]): (number | 'orphan')[] {
  const entries = spans.map(([start, end]) => entryOn(finding(start, end), { note: 'a' }))
  const { findings, orphans } = placeEntries(review, entries)
  return entries.map((entry) => {
    const found = [...findings].find(([, placed]) => placed === entry)
    expect(orphans.includes(entry)).toBe(!found)
    return found ? found[0] : 'orphan'
  })
}

test('an entry goes to its sentence', () => {
  expect(places([21, 41], [42, 62], [0, 20])).toEqual([1, 2, 0])
})

test('where sentences are split in another way it goes to the one that holds nearly all of its words', () => {
  expect(places([24, 41])).toEqual([1])
  expect(places([21, 38])).toEqual([1])
  expect(places([19, 41])).toEqual([1])
  expect(places([21, 44])).toEqual([1])
})

test.each<[string, [start: number, end: number]]>([
  ['holds too little of the sentence', [25, 41]],
  ['ends too early', [21, 37]],
  ['holds too much else', [17, 41]],
  ['is of two sentences', [0, 41]],
  ['is of half of each', [10, 31]],
  ['lies behind the text', [80, 100]],
])('an entry is an orphan whose stretch %s', (_why, span) => {
  expect(places(span)).toEqual(['orphan'])
})

test('one sentence has one entry', () => {
  expect(places([21, 41], [22, 41])).toEqual([1, 'orphan'])
})

test('an orphan stays one, and what isn’t a finding goes by what it is about', () => {
  const orphan = entryOn(finding(21, 41), { note: 'a' }, { anchoring: 'orphan' })
  const lost = entryOn(pageTarget, { note: 'a' }, { anchoring: 'orphan' })
  const source = entryOn(sourceTarget('Ann Lee'), { note: 'a' })
  const page = entryOn(pageTarget, { note: 'a' })
  const placed = placeEntries(review, [orphan, source, lost, page])
  expect(placed.orphans).toEqual([orphan, lost])
  expect([...placed.others]).toEqual([
    ['source/Ann Lee', source],
    ['page', page],
  ])
  expect(placed.findings.size).toBe(0)
})
