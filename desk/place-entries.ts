import type { DeskEntry } from '../types/desk.ts'
import type { Review, Span } from '../types/review.ts'
import { targetKey } from './targets.ts'

/** A version's entries, by what they are about. */
export interface PlacedEntries {
  /** By index into `review.sentences`. */
  findings: Map<number, DeskEntry>
  /** By `targetKey`. */
  others: Map<string, DeskEntry>
  /** What is not in this version: shown apart, never dropped. */
  orphans: DeskEntry[]
}

/**
 * Puts entries to the sentences, sources and blocks of a review of the same text. Where another release splits sentences
 * in another way, an entry goes to the sentence that holds nearly all of its words, and is an orphan where none does.
 */
export function placeEntries(review: Review, entries: DeskEntry[]): PlacedEntries {
  const placed: PlacedEntries = { findings: new Map(), others: new Map(), orphans: [] }
  for (const entry of entries) {
    const { target } = entry
    if (entry.anchoring === 'orphan') placed.orphans.push(entry)
    else if (target.kind !== 'finding') placed.others.set(targetKey(target), entry)
    else {
      const index = sentenceAt(review, target.position)
      if (index === -1 || placed.findings.has(index)) placed.orphans.push(entry)
      else placed.findings.set(index, entry)
    }
  }
  return placed
}

/** Share of both stretches that must overlap for them to be the same sentence. */
const same = 0.85

function sentenceAt({ sentences }: Review, { start, end }: Span): number {
  return sentences.findIndex((other) => {
    const shared = Math.min(other.end, end) - Math.max(other.start, start)
    return shared >= same * (end - start) && shared >= same * (other.end - other.start)
  })
}
