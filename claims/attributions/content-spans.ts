import type { Span } from '../../types/review.ts'
import { prepositions, subjectPronouns, timeWords } from '../words/word-classes.ts'
import type { Linked } from './link-sources.ts'
import { isClosingMark, isOpeningMark, type SentenceWord } from './sentence-words.ts'
import type { WordRange } from './subject-before.ts'

/** What a cue reports: one stretch, or two around an interrupting cue. `previous` and `next` are its neighbours. */
export function contentOf(
  words: readonly SentenceWord[],
  link: Linked,
  previous: Linked | undefined,
  next: Linked | undefined,
): Span[] {
  const spans: Span[] = []
  const floor = previous ? contentFloor(words, previous, link) : 0
  if (link.trailing) pushSpan(spans, words, floor, link.first - 1)
  const from = afterCue(words, link)
  const limit = Math.min(next ? contentLimit(words, link, next) : words.length - 1, insertionLimit(words, link))
  if (!link.trailing) {
    if (link.cue.form === 'passive' && link.source === null) {
      // "The bill is expected to pass": subject and complement together are what is expected.
      pushSpan(spans, words, floor, link.cue.first - 1)
    }
    if (link.cue.form === 'adverb') pushSpan(spans, words, floor, link.cue.first - 1)
    pushSpan(spans, words, from, limit)
  } else if (continuesAfter(words, link)) pushSpan(spans, words, from, limit)
  return spans
}

function contentFloor(words: readonly SentenceWord[], previous: Linked, link: Linked): number {
  if (!previous.trailing) return link.trailing ? (previous.first > 2 ? previous.last + 1 : 0) : previous.last + 1
  let from = previous.last + 1
  while (from < link.first && words[from]?.kind === 'mark' && !isOpeningMark(words[from])) from += 1
  return from
}

/** Where the content of a cue ends when another attribution follows in the sentence. */
function contentLimit(words: readonly SentenceWord[], link: Linked, next: Linked): number {
  if (next.trailing && !link.trailing && next.first - link.last > 3) {
    // "He said P, and Q, she said": both may reach over the whole; keep them apart at the last joint before.
    return next.first - 1
  }
  const before = words[next.first - 1]
  if (before && (before.text === ',' || /^(?:and|but|while|as|;|—|–)$/.test(before.lower))) return next.first - 1
  // The next attribution lies within this one's content: "He said that Lee believes …".
  return words.length - 1
}

/** "Lee, who denied it, said": a relative clause between commas ends at the second. */
function insertionLimit(words: readonly SentenceWord[], link: Linked): number {
  const relative = words[link.cue.first - 1]
  const isRelative =
    relative !== undefined && /^(?:who|which)$/.test(relative.lower) && words[link.cue.first - 2]?.text === ','
  if (!isRelative) return words.length - 1
  const close = words.findIndex(({ text, quoted }, index) => index > link.cue.last && text === ',' && !quoted)
  return close < 0 ? words.length - 1 : close - 1
}

/** First word after the cue (and after an inverted source), the addressee and circumstances left out. */
function afterCue(words: readonly SentenceWord[], link: Linked): number {
  let from = link.last + 1
  const limit = Math.min(words.length, from + 14)
  for (let index = from; index < limit; index += 1) {
    const word = words[index]
    if (!word || (word.quoted && !isOpeningMark(word)) || /^[,;]$/.test(word.text)) break
    if (word.lower === 'that' || word.text === ':' || (word.quoted && isOpeningMark(word))) {
      const between = words.slice(from, index)
      const isCircumstance =
        index === from ||
        prepositions.has(between[0]?.lower ?? '') ||
        timeWords.has(between[0]?.lower ?? '') ||
        /^(?:tell|remind|assure|inform|warn|convince|ask|advise|show)$/.test(link.cue.verb?.base ?? '')
      if (isCircumstance && !between.some(({ lower }) => subjectPronouns.has(lower)))
        return word.text === ':' ? index + 1 : index
      break
    }
  }
  if (/^(?:tell|remind|assure|inform|convince|ask)$/.test(link.cue.verb?.base ?? '') && !link.trailing)
    from = afterAddressee(words, from)
  while (from < words.length && /^[,:;]$/.test(words[from]?.text ?? '')) from += 1
  return from
}

function afterAddressee(words: readonly SentenceWord[], from: number): number {
  for (let index = from; index < Math.min(words.length, from + 7); index += 1) {
    const word = words[index]
    if (!word) break
    if (
      index > from &&
      (subjectPronouns.has(word.lower) ||
        /^(?:the|a|to|his|her|their|it|there|about|if|how|why|what|whether)$/.test(word.lower))
    )
      return index
    if (word.quoted || /^[,:]$/.test(word.text)) return index
    if (index === from && /^(?:her|him|them|me|us|reporters|people|lawmakers)$/.test(word.lower)) return index + 1
  }
  return from
}

/** `"We," she said, "won."`: a comma, then more that is not circumstance. */
function continuesAfter(words: readonly SentenceWord[], link: Linked): boolean {
  const rest = words.slice(link.last + 1)
  const quoted = rest.findIndex((word) => word.quoted)
  if (quoted >= 0) return true
  const next = rest[0]
  if (next?.text !== ',') return false
  const opening = rest[1]
  return opening !== undefined && !/ing$/.test(opening.lower) && opening.lower !== 'who' && opening.lower !== 'which'
}

function pushSpan(spans: Span[], words: readonly SentenceWord[], first: number, last: number): void {
  let [from, to] = [Math.max(0, first), last]
  while (
    from <= to &&
    words[from]?.kind === 'mark' &&
    !isOpeningMark(words[from]) &&
    !/^[($£€#@]/.test(words[from]?.text ?? '')
  )
    from += 1
  while (to >= from && words[to]?.kind === 'mark' && !isClosingMark(words[to]) && !/^[)%]$/.test(words[to]?.text ?? ''))
    to -= 1
  const span = spanOf(words, { first: from, last: to })
  if (span && to >= from) spans.push(span)
}

/** From the first word to the last, or `null` for no words. */
export function spanOf(words: readonly SentenceWord[], range: WordRange | null): Span | null {
  const first = range && words[range.first]
  const last = range && words[range.last]
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null
}
