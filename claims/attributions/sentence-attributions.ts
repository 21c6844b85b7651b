import type { Span } from '../../types/review.ts'
import { isAdverb, isCapitalised, prepositions, subjectPronouns, timeWords } from '../words/word-classes.ts'
import { type Cue, findCues } from './find-cues.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { phraseFrom, subjectBefore, type WordRange } from './noun-phrases.ts'
import { isClosingMark, isOpeningMark, type SentenceWord } from './sentence-words.ts'

/** A cue with its source, before the content has been cut out. */
interface Linked {
  cue: Cue
  source: WordRange | null
  /** First and last word of source and cue together: where other contents stop. */
  first: number
  last: number
  /** The content comes first: `"…", said Ann Lee`, `…, he said`. */
  trailing: boolean
}

/** The attributions that a sentence makes with cues of its own, in reading order. */
export function sentenceAttributions(words: readonly SentenceWord[], sentence: number): FoundAttribution[] {
  const linked = linkSources(words, findCues(words))
  return linked.flatMap((link, index) => {
    const content = contentOf(words, link, linked[index - 1], linked[index + 1])
    if (content.length === 0 && !(link.last >= words.length - 3)) return []
    return {
      source: spanOf(words, link.source),
      cue: spanOf(words, { first: link.cue.first, last: link.cue.last }),
      content,
      kind: kindOf(link.cue),
      verb: link.cue.verb?.base ?? null,
      sentence,
    }
  })
}

function kindOf({ form, verb }: Cue): FoundAttribution['kind'] {
  if (form === 'according' || form === 'colon' || form === 'adverb' || form === 'passive') return form
  return verb?.kind ?? 'speech'
}

function linkSources(words: readonly SentenceWord[], cues: readonly Cue[]): Linked[] {
  const linked: Linked[] = []
  for (const cue of cues) {
    const link = linkSource(words, cue, linked.at(-1))
    if (link) linked.push(link)
  }
  // "Citing duties, the mayor said …": whose act it is stands after it.
  linked.forEach((link, index) => {
    if (link.cue.form === 'ing' && link.source === null) link.source = linked[index + 1]?.source ?? null
  })
  const colon = linked.length === 0 ? colonSpeaker(words) : null
  return colon ? [colon] : linked
}

function linkSource(words: readonly SentenceWord[], cue: Cue, previous: Linked | undefined): Linked | null {
  const make = (source: WordRange | null, trailing: boolean): Linked => ({
    cue,
    source,
    trailing,
    first: Math.min(cue.first, source?.first ?? cue.first),
    last: Math.max(cue.last, source?.last ?? cue.last),
  })
  if (cue.form === 'according') {
    const source = phraseFrom(words, cue.last + 1)
    return source && make(source, cue.first > 1)
  }
  if (cue.form === 'adverb') return make(null, false)
  if (cue.form === 'ing')
    return previous
      ? { ...make(previous.source, false), first: cue.first, last: cue.last }
      : make(sentenceSubject(words, cue.first), false)
  if (cue.form === 'passive') return passive(words, cue, make)
  const inverted = isInverted(words, cue)
  if (inverted) {
    const source = phraseFrom(words, cue.last + 1)
    return source && make(source, true)
  }
  const subject = subjectBefore(words, cue.first)
  if (subject) return overlaps(subject, previous) ? null : make(subject, isTrailing(words, subject.first, cue))
  const joint = words[cue.first - 1]?.lower
  if (previous && (joint === 'and' || joint === 'or' || joint === 'but' || joint === ',')) {
    return { ...make(previous.source, false), first: cue.first, last: cue.last }
  }
  return null
}

function overlaps(range: WordRange, previous: Linked | undefined): boolean {
  return previous !== undefined && range.first <= previous.cue.last && range.last >= previous.cue.first
}

function passive(
  words: readonly SentenceWord[],
  cue: Cue,
  make: (source: WordRange | null, trailing: boolean) => Linked,
): Linked | null {
  const base = cue.verb?.base ?? ''
  const by = words[cue.last + 1]?.lower === 'by' ? phraseFrom(words, cue.last + 2) : null
  if (by) return make(by, false)
  if (/^(?:ask|tell|accuse|quote|criticise|criticize|blame|know|urge|warn|question)$/.test(base)) {
    const subject = subjectBefore(words, cue.first)
    return base === 'quote' && subject ? make(subject, false) : make(null, false)
  }
  return make(null, false)
}

/** `…," said Ann Lee`: the cue follows a closing mark or a comma and its source comes after it. */
function isInverted(words: readonly SentenceWord[], cue: Cue): boolean {
  if (cue.verb?.kind === 'attitude' || cue.verb?.kind === 'judgement' || cue.first !== cue.at) return false
  // These take an addressee right after them: "…," Lee told the BBC.
  if (/^(?:tell|remind|assure|inform|urge|advise)$/.test(cue.verb?.base ?? '')) return false
  const before = words[cue.first - 1]
  const after = words[cue.last + 1]
  if (!after || after.quoted || after.kind !== 'word' || isAdverb(after.lower)) return false
  if (before !== undefined && !isClosingMark(before) && !before.quoted && !/^[,?!—–]$/.test(before.text)) return false
  if (before === undefined) return isCapitalised(after.text) && cue.verb?.shape === 'past'
  if (isClosingMark(before) || before.quoted) return !/^(?:that|to|about|reporters)$/.test(after.lower)
  return (
    (isCapitalised(after.text) || /^(?:the|a|an|one|his|her)$/.test(after.lower)) &&
    subjectBefore(words, cue.first) === null
  )
}

/** `…, he said.`: a comma or a closing mark stands before the source and nothing but circumstance follows the cue. */
function isTrailing(words: readonly SentenceWord[], first: number, cue: Cue): boolean {
  const before = words[first - 1]
  if (!before) return false
  // "Citing “duties,” the mayor said that …": the quotation belongs to the phrase before.
  const opensThat = words.slice(cue.last + 1, cue.last + 10).some(({ lower, quoted }) => lower === 'that' && !quoted)
  if (opensThat && !words[0]?.quoted) return false
  if (isClosingMark(before) || (before.quoted && before.text !== ',')) return true
  if (!/^[,—–]$/.test(before.text)) return false
  if (words[first - 2] && isClosingMark(words[first - 2])) return true
  const next = words[cue.last + 1]
  if (!next || next.kind === 'mark') return next === undefined || !/^[:“"]$/.test(next.text)
  if (next.quoted) return false
  const restIsCircumstance =
    /^(?:in|on|at|during|after|of|with|this|last|via|to|before|when|while|late|early|from)$/.test(next.lower) ||
    timeWords.has(next.lower) ||
    isAdverb(next.lower)
  if (cue.verb?.base === 'tell')
    return !words
      .slice(cue.last + 1)
      .some(({ lower, text }) => lower === 'that' || text === ':' || text === '“' || text === '"')
  return (
    restIsCircumstance &&
    !words.slice(cue.last + 1, cue.last + 10).some(({ lower, text }) => lower === 'that' || /^[:“"]$/.test(text))
  )
}

/** The subject of the sentence's first clause, for "Lee rallied her party, warning that …". */
function sentenceSubject(words: readonly SentenceWord[], before: number): WordRange | null {
  let from = 0
  if (prepositions.has(words[0]?.lower ?? '') || isAdverb(words[0]?.lower ?? '')) {
    const comma = words.findIndex(({ text }) => text === ',')
    if (comma < 0 || comma + 1 >= before) return null
    from = comma + 1
  }
  const head = words[from]
  if (!head || head.quoted) return null
  if (subjectPronouns.has(head.lower)) return { first: from, last: from }
  let last = from - 1
  for (let index = from; index < before; index += 1) {
    const word = words[index]
    if (!word || word.kind === 'mark' || (!isCapitalised(word.text) && word.lower !== 'of' && word.lower !== 'the'))
      break
    last = index
  }
  return last >= from ? { first: from, last } : null
}

/** `Lee: "We won."` */
function colonSpeaker(words: readonly SentenceWord[]): Linked | null {
  const at = words.findIndex(({ text, quoted }) => text === ':' && !quoted)
  const opening = words[at + 1]
  if (at < 1 || !opening?.quoted) return null
  const source =
    at <= 6 && words.slice(0, at).every(({ text, kind }) => kind === 'word' && (isCapitalised(text) || text === 'the'))
      ? { first: 0, last: at - 1 }
      : null
  return {
    cue: { first: at, last: at, at, verb: null, form: 'colon' },
    source,
    first: source ? 0 : at,
    last: at,
    trailing: false,
  }
}

function contentOf(
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

function spanOf(words: readonly SentenceWord[], range: WordRange | null): Span | null {
  const first = range && words[range.first]
  const last = range && words[range.last]
  return first && last && first.start < last.end ? { start: first.start, end: last.end } : null
}
