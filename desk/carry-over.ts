import type { DeskEntry, DeskTarget } from '../types/desk.ts'
import type { PaidMarker, Review } from '../types/review.ts'
import { describeQuote } from './anchor/describe-quote.ts'
import { findQuote } from './anchor/find-quote.ts'
import { engineOf } from './entries.ts'
import { entryId, orphanId, targetKey } from './targets.ts'

/**
 * Brings the entries of an earlier version to a new one. What is found again goes to its new place; what is gone, or
 * could be something else, comes along as an orphan, with the words it was about.
 */
export function carryOver(entries: DeskEntry[], review: Review, version: string): DeskEntry[] {
  const taken = new Set<string>()
  return entries.map((entry) => {
    const found = entry.target.kind === 'finding' ? findFinding(entry.target, review) : findOther(entry.target, review)
    if (!found || taken.has(targetKey(found.target))) {
      return { ...entry, id: orphanId(version, entry), version, anchoring: 'orphan' }
    }
    const { target, anchoring } = found
    taken.add(targetKey(target))
    return {
      ...entry,
      id: entryId(version, target),
      version,
      target,
      engine: engineOf(review, target) ?? entry.engine,
      anchoring,
    }
  })
}

type Found = { target: DeskTarget; anchoring: 'exact' | 'fuzzy' } | null

function findFinding(target: DeskTarget & { kind: 'finding' }, review: Review): Found {
  const { text } = review.article
  const found = findQuote(text, target.quote, target.position.start)
  if (found.how === 'refused') return null
  const sentence = review.sentences.find(
    ({ start, end }) => Math.abs(start - found.span.start) <= slack && Math.abs(end - found.span.end) <= slack,
  )
  // Its words are there, but as a part of another sentence: then it is another statement.
  if (!sentence) return null
  return { target: { kind: 'finding', ...describeQuote(text, sentence) }, anchoring: found.how }
}

/** Closing quotes and brackets may fall on either side of a sentence's end. Characters. */
const slack = 3

function findOther(target: Exclude<DeskTarget, { kind: 'finding' }>, { sources, paid }: Review): Found {
  if (target.kind === 'paid') return findMarker(target, paid.markers)
  const there = target.kind === 'page' || sources.some(({ name }) => name === target.name)
  return there ? { target, anchoring: 'exact' } : null
}

/** The marker of the same kind and text, at its place or, where it is the only one, anywhere. */
function findMarker(target: DeskTarget & { kind: 'paid' }, markers: PaidMarker[]): Found {
  const same = markers.filter(({ kind, text }) => kind === target.marker && text === target.text)
  const marker = same.find(({ selector }) => selector === target.selector) ?? (same.length === 1 ? same[0] : undefined)
  return marker ? { target: { ...target, selector: marker.selector }, anchoring: 'exact' } : null
}
