import { isAdvertisers } from '../../types/paid-sentence.ts'
import type { Review, Span, Verdict } from '../../types/review.ts'

export interface StripLayout {
  rows: number
  /** Cells in a full row. */
  columns: number
}

/** From how many sentences on the strip breaks into one more row: a story should fit the panel's width and stay low. */
const rowsFrom: ReadonlyArray<[sentences: number, rows: number]> = [
  [601, 10],
  [301, 6],
  [151, 4],
  [81, 3],
  [41, 2],
]

/** Short stories keep cells of a modest width instead of stretching a handful over the whole panel. */
const fewestColumns = 8

/** @param sentences How many sentences the story has, or will have when it has been read to its end. */
export function layOutStrip(sentences: number): StripLayout {
  const rows = rowsFrom.find(([from]) => sentences >= from)?.[1] ?? 1
  return { rows, columns: Math.max(fewestColumns, Math.ceil(sentences / rows)) }
}

/** First and last index (exclusive) of the items that a span touches; items are in order and don't overlap. */
export function itemsWithin(items: readonly Span[], span: Span | null): Span {
  if (!span || span.end <= span.start) return { start: 0, end: 0 }
  const start = items.findIndex((item) => item.end > span.start)
  if (start === -1) return { start: 0, end: 0 }
  const after = items.findIndex((item) => item.start >= span.end)
  return { start, end: Math.max(start, after === -1 ? items.length : after) }
}

export interface VerdictRun {
  verdict: Verdict
  /** They stand in a paid part of the page. */
  paid: boolean
  heading: boolean
  /** Indexes of the first and the last sentence. */
  first: number
  last: number
}

/** The strip in words: neighbours of one verdict taken together. */
export function runsOf(review: Review): VerdictRun[] {
  const runs: VerdictRun[] = []
  const headings = new Set(review.headings)
  review.sentences.forEach((sentence, index) => {
    const current = runs.at(-1)
    const { verdict } = sentence
    const paid = isAdvertisers(sentence)
    const heading = headings.has(index)
    const same = current?.verdict === verdict && current.paid === paid && current.heading === heading
    if (same) current.last = index
    else runs.push({ verdict, paid, heading, first: index, last: index })
  })
  return runs
}
