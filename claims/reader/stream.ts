import type { Span } from '../../types/review.ts'
import { type Vocabulary, wordPieces } from './wordpiece.ts'

/** A story as one row of pieces; the twin of `training/reader/stream.py`. */
export interface Stream {
  ids: number[]
  /** What the encoder is told beside the words: letter case and quotation marks. */
  features: number[]
  /** Where each piece stands in the story; `start` is -1 for the mark that opens a sentence. */
  starts: number[]
  ends: number[]
  /** 1 where the piece goes on with the word before it. */
  continues: number[]
  /** For each sentence the place of its mark in the row, and one more at the end. */
  first: number[]
}

/** Added to the letter case of a piece that stands inside a quotation. */
const insideQuotation = 3
const markFeature = 6

const opening = '\u201c\u201e\u00ab'
const closing = '\u201d\u00bb'
const straight = '"'
const upperCase = /^\p{Uppercase}/u
const noCapital = /[\p{Lowercase}\p{Lt}]/u

/** Makes the row of pieces of a story. `sentences` are in reading order and do not overlap. */
export function streamOf(text: string, sentences: readonly Span[], vocabulary: Vocabulary): Stream {
  const quoted = quotationStates(text)
  const stream: Stream = { ids: [], features: [], starts: [], ends: [], continues: [], first: [] }
  let before = 0
  for (const sentence of sentences) {
    const opens = before === 0 || text.slice(before, sentence.start).includes('\n')
    stream.first.push(stream.ids.length)
    push(stream, opens ? vocabulary.paragraphMark : vocabulary.sentenceMark, markFeature, -1, -1, 0)
    for (const { id, start, end, continues } of wordPieces(text, sentence, vocabulary)) {
      const feature = letterCase(text.slice(start, end)) + (quoted[start] ? insideQuotation : 0)
      push(stream, id, feature, start, end, continues ? 1 : 0)
    }
    before = sentence.end
  }
  stream.first.push(stream.ids.length)
  return stream
}

function push(stream: Stream, id: number, feature: number, start: number, end: number, continues: number): void {
  stream.ids.push(id)
  stream.features.push(feature)
  stream.starts.push(start)
  stream.ends.push(end)
  stream.continues.push(continues)
}

/** 0 other, 1 a capital first, 2 all capitals. */
function letterCase(piece: string): number {
  if (!upperCase.test(piece)) return 0
  return piece.length > 1 && !noCapital.test(piece) ? 2 : 1
}

/**
 * 1 for every character inside a quotation. A quotation that runs over a paragraph's end is opened anew by a mark at
 * the next one, as editors do; where no mark opens the next paragraph a closing mark was forgotten.
 */
function quotationStates(text: string): Uint8Array {
  const states = new Uint8Array(text.length)
  let inside = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '\n') inside = 0
    else if (opening.includes(char) || (char === straight && !inside)) inside = 1
    else if (closing.includes(char) || char === straight) {
      states[at] = inside
      inside = 0
      continue
    }
    states[at] = inside
  }
  return states
}
