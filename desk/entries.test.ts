import { describe, expect, test } from 'vitest'
import { changeEntry, engineOf, isEmpty, longestNote } from './entries.ts'
import { findingTarget, pageTarget } from './targets.ts'
import { sampleReview } from './testing/review.ts'

const fine = { verdict: 'fine', link: null } as const
const then = { version: 'v', target: pageTarget, engine: null, now: '2024-01-01T00:00:00.000Z' }
const later = { ...then, now: '2024-01-02T00:00:00.000Z' }

describe('changeEntry', () => {
  test('begins an entry', () => {
    expect(changeEntry(undefined, { note: 'a' }, then)).toEqual({
      id: 'v/page',
      version: 'v',
      target: pageTarget,
      decision: null,
      note: 'a',
      engine: null,
      anchoring: 'made-here',
      created: then.now,
      changed: then.now,
    })
  })

  test('leaves what it doesn’t name', () => {
    const noted = changeEntry(undefined, { note: 'a' }, then)
    const decided = changeEntry(noted, { decision: fine }, later)
    expect(decided).toEqual({ ...noted, decision: fine, changed: later.now })
    expect(changeEntry(decided, { note: '' }, later)).toEqual({ ...decided, note: '' })
    expect(changeEntry(decided, { decision: null }, later)).toEqual({ ...decided, decision: null })
  })

  test('keeps of a note what a note may hold', () => {
    expect(changeEntry(undefined, { note: 'a'.repeat(longestNote + 1) }, then).note).toHaveLength(longestNote)
  })
})

test.each([
  ['nothing', {}, true],
  ['white space', { note: ' \n' }, true],
  ['a note', { note: 'a' }, false],
  ['a decision', { decision: fine }, false],
])('an entry with %s is empty: %s', (_what, patch, empty) => {
  expect(isEmpty(changeEntry(undefined, patch, then))).toBe(empty)
})

describe('engineOf', () => {
  const review = {
    ...sampleReview,
    sentences: sampleReview.sentences.map((sentence) => ({
      ...sentence,
      reasons: sentence.reasons.flatMap((reason) => [reason, reason]),
    })),
  }
  const target = findingTarget(review, 8)
  if (target?.kind !== 'finding') throw new Error('no finding')

  test('is the verdict on the very sentence, and each of its rules once', () => {
    expect(engineOf(review, target)).toEqual({ verdict: 'unattributed', rules: ['sample-motive', 'sample-cause'] })
  })

  test.each([
    ['begins elsewhere', { start: -1, end: 0 }],
    ['ends elsewhere', { start: 0, end: 1 }],
  ])('is nothing where the sentence %s', (_where, { start, end }) => {
    const { position } = target
    const moved = { ...position, start: position.start + start, end: position.end + end }
    expect(engineOf(review, { ...target, position: moved })).toBeNull()
  })

  test('is nothing beside findings', () => {
    expect(engineOf(review, pageTarget)).toBeNull()
  })
})
