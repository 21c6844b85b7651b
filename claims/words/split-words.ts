import type { Span } from '../../types/review.ts'

export interface Word extends Span {
  text: string
  /** Lower case, apostrophes straightened: what the cue tables are written in. */
  lower: string
  /** `mark`: punctuation, quotation marks and other signs. */
  kind: 'word' | 'number' | 'mark'
}

const pattern =
  /(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_]+|[$£€]?\p{N}[\p{N}.,:]*\p{N}%?|[$£€]?\p{N}%?|(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Prof|Rev|St|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Corp|Co|Capt|Sgt|Adm|Ore|Calif)\.|[\p{L}\p{N}\p{M}_]+(?:[-'’&/.][\p{L}\p{N}\p{M}_]+)*|''|``|--+|\.{2,}|\S/gu

/** "he's", "Smith's", "didn't": the ending is a word of its own, since it may be a verb or a possessive. */
const ending = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m|S))$/u

/** Splits a stretch of the story into words and marks; offsets are UTF-16 offsets into the whole text. */
export function splitWords(text: string, { start, end }: Span): Word[] {
  const found: Word[] = []
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const from = start + match.index
    const parts = match[0].length > 2 ? ending.exec(match[0]) : null
    const [stem, suffix] = parts ? [parts[1] ?? '', parts[2] ?? ''] : [match[0], '']
    found.push(wordAt(stem, from))
    if (suffix) found.push(wordAt(suffix, from + stem.length))
  }
  return found
}

function wordAt(text: string, start: number): Word {
  const kind = /^[$£€]?\p{N}/u.test(text) ? 'number' : /\p{L}/u.test(text) ? 'word' : 'mark'
  return { text, lower: text.toLowerCase().replaceAll('’', "'"), kind, start, end: start + text.length }
}
