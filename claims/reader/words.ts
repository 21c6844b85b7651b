import type { Span } from '../../types/review.ts'
import type { ReaderOutputs } from './session.ts'
import type { Stream } from './stream.ts'
import type { ReadingWindow } from './windows.ts'

/** Tag types, in the order of the tag head's columns. */
export const tagTypes = ['source', 'cue', 'content'] as const

export type TagType = (typeof tagTypes)[number]

/** A word of a window: its pieces [from, to), counted from the window's start, and its place in the story. */
export interface WindowWord extends Span {
  from: number
  to: number
  /** A word, not a punctuation mark. */
  lexical: boolean
  /** Its sentence is judged in this window; other words are context. */
  judged: boolean
  /** Log odds that the word is in a source, cue, content, by its tags. */
  tag: Record<TagType, number>
  /** The word rather begins a cue than goes on with one. */
  beginsCue: boolean
}

/** Puts the pieces of a window together to words: a word is tagged as a whole, by the mean of its pieces. */
export function wordsOf(text: string, stream: Stream, window: ReadingWindow, outputs: ReaderOutputs): WindowWord[] {
  const judgedFrom = stream.first[window.first] ?? 0
  const judgedTo = stream.first[window.last] ?? 0
  const words: WindowWord[] = []
  for (let at = window.start; at < window.end; ) {
    const start = stream.starts[at] ?? -1
    let to = at + 1
    while (to < window.end && stream.continues[to]) to += 1
    if (start >= 0) {
      const [from, until] = [at - window.start, to - window.start]
      const end = stream.ends[to - 1] ?? start
      words.push({
        start,
        end,
        from,
        to: until,
        lexical: /[\p{L}\p{N}]/u.test(text.slice(start, end)),
        judged: at >= judgedFrom && at < judgedTo,
        tag: {
          source: tagOdds(outputs.tags, from, until, 0),
          cue: tagOdds(outputs.tags, from, until, 1),
          content: tagOdds(outputs.tags, from, until, 2),
        },
        beginsCue: (outputs.tags[from * 9 + 4] ?? 0) > (outputs.tags[from * 9 + 5] ?? 0),
      })
    }
    at = to
  }
  return words
}

/** Mean log odds of "begins or inside" against "outside" over pieces [from, to). */
function tagOdds(tags: Float32Array, from: number, to: number, type: number): number {
  let sum = 0
  for (let piece = from; piece < to; piece += 1) {
    const at = piece * 9 + type * 3
    const [outside, begins, inside] = [tags[at] ?? 0, tags[at + 1] ?? 0, tags[at + 2] ?? 0]
    const highest = Math.max(begins, inside)
    sum += highest + Math.log1p(Math.exp(Math.min(begins, inside) - highest)) - outside
  }
  return sum / (to - from)
}
