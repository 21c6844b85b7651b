import type { Span } from '../../types/review.ts'
import { timeWords } from '../words/word-classes.ts'

const nameBefore = /(?:^|[\s“"(,])(\p{Lu}[\p{L}’'-]+|\p{Lu}\.)\s$/u
const nameAfter = /^\s(\p{Lu}[\p{L}’'-]+)/u

/** Capitalised only because they begin a sentence. */
const opensSentence = /(?:^|[.!?:;—–]["”’)]?\s+|\n\s*|["“(])$/u

/**
 * A source with the rest of its name: the network sees pieces of words, and of a rare name it may take the surname
 * alone ("said Ines [Okafor]"). It grows over capitalised words beside it, but not over the first word of a sentence, a
 * day or a month, and not into the cue.
 */
export function withWholeName(text: string, source: Span, cue: Span): Span {
  let { start, end } = source
  for (let steps = 0; steps < 3 && /^\p{Lu}/u.test(text.slice(start, start + 2)); steps += 1) {
    const before = text.slice(Math.max(0, start - 40), start)
    const word = nameBefore.exec(before)?.[1]
    if (!word || timeWords.has(word.toLowerCase())) break
    const from = start - 1 - word.length
    if (opensSentence.test(text.slice(Math.max(0, from - 4), from)) || (from < cue.end && start > cue.start)) break
    start = from
  }
  const own = text.slice(start, end)
  // "Ann" of "Ann Lee": a lone first name goes on.
  const after = /^(?:\p{Lu}[\p{L}’'-]+|\p{Lu}\.)$/u.test(own)
    ? nameAfter.exec(text.slice(end, end + 40))?.[1]
    : undefined
  if (after && !timeWords.has(after.toLowerCase()) && !(cue.start >= end && cue.start < end + 1 + after.length))
    end += 1 + after.length
  return { start, end }
}
