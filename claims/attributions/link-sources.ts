import { determiners, isAdverb, isCapitalised, prepositions, subjectPronouns } from '../words/word-classes.ts'
import type { Cue } from './find-cues.ts'
import { phraseFrom } from './phrase-from.ts'
import type { SentenceWord } from './sentence-words.ts'
import { subjectBefore, type WordRange } from './subject-before.ts'
import { isInverted, isTrailing } from './word-order.ts'

/** A cue with its source, before the content has been cut out. */
export interface Linked {
  cue: Cue
  source: WordRange | null
  /** First and last word of source and cue together: where other contents stop. */
  first: number
  last: number
  /** The content comes first: `"…", said Ann Lee`, `…, he said`. */
  trailing: boolean
}

/** Finds the source of every cue of a sentence; cues that turn out to report nothing are left out. */
export function linkSources(words: readonly SentenceWord[], cues: readonly Cue[]): Linked[] {
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

/** The subject of the sentence's first clause, for "Lee rallied her party, warning that …". */
function sentenceSubject(words: readonly SentenceWord[], before: number): WordRange | null {
  let from = 0
  if (prepositions.has(words[0]?.lower ?? '') || isAdverb(words[0]?.lower ?? '')) {
    const comma = words.findIndex(({ text }) => text === ',')
    if (comma < 0 || comma + 1 >= before) return null
    from = comma + 1
  }
  if (/^(?:and|but|so|yet)$/.test(words[from]?.lower ?? '')) from += 1
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
  const end = words[last]
  return end && last >= from && isCapitalised(end.text) && !determiners.has(end.lower) ? { first: from, last } : null
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
