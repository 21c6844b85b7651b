import type { DeskEntry, DeskRecord, DeskTarget, EntryPatch } from '../../types/desk.ts'
import type { Review } from '../../types/review.ts'
import { changeEntry, engineOf } from '../entries.ts'
import { deskRecord } from '../record.ts'
import { findingTarget } from '../targets.ts'
import { versionOf, withCounts } from '../version.ts'
import { sampleReview, sentenceWith } from './review.ts'

export const exportedAt = '2024-02-03T04:05:06.000Z'
export const changedAt = '2024-01-02T03:04:05.000Z'

/** The target of the sentence that holds some words. */
export function findingWith(words: string, review: Review = sampleReview): DeskTarget {
  const target = findingTarget(review, sentenceWith(review, words))
  if (!target) throw new Error(`no finding with “${words}”`)
  return target
}

export function entryOn(target: DeskTarget, patch: EntryPatch, more: Partial<DeskEntry> = {}): DeskEntry {
  const context = { version: 'v', target, engine: engineOf(sampleReview, target), now: changedAt }
  return { ...changeEntry(undefined, patch, context), ...more }
}

/** A version as it is exported, with these entries. */
export function recordOf(entries: DeskEntry[], review: Review = sampleReview): DeskRecord {
  const version = withCounts(versionOf('v', review, changedAt), entries)
  return deskRecord({ version, entries, previous: null, review }, exportedAt)
}
