import type { DeskEntry, DeskTarget, EntryPatch } from '../types/desk.ts'
import type { Review } from '../types/review.ts'
import { entryId } from './targets.ts'

/** Longest note that is kept, in characters: more is a document, and belongs into one. */
export const longestNote = 20_000

interface ChangeContext {
  version: string
  target: DeskTarget
  engine: DeskEntry['engine']
  /** ISO 8601. */
  now: string
}

/** An entry after a change; what the change leaves out stays, so that two panels don't undo each other's work. */
export function changeEntry(before: DeskEntry | undefined, patch: EntryPatch, context: ChangeContext): DeskEntry {
  const { version, target, engine, now } = context
  const entry: DeskEntry = before ?? {
    id: entryId(version, target),
    version,
    target,
    decision: null,
    note: '',
    engine,
    anchoring: 'made-here',
    created: now,
    changed: now,
  }
  return {
    ...entry,
    decision: patch.decision === undefined ? entry.decision : patch.decision,
    note: patch.note === undefined ? entry.note : patch.note.slice(0, longestNote),
    changed: now,
  }
}

/** Nothing is left in it: it can go. */
export function isEmpty({ decision, note }: DeskEntry): boolean {
  return decision === null && note.trim() === ''
}

/** What the engine says of a target now. */
export function engineOf(review: Review, target: DeskTarget): DeskEntry['engine'] {
  if (target.kind !== 'finding') return null
  const { start, end } = target.position
  const sentence = review.sentences.find((other) => other.start === start && other.end === end)
  if (!sentence) return null
  return { verdict: sentence.verdict, rules: [...new Set(sentence.reasons.map(({ rule }) => rule))] }
}
