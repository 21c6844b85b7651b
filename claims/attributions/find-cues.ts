import { type ReportingVerb, reportingVerb } from '../cues/reporting-verbs.ts'
import {
  auxiliaries,
  beForms,
  isAdverb,
  isCapitalised,
  negations,
  prepositions,
  subjectPronouns,
} from '../words/word-classes.ts'
import type { SentenceWord } from './sentence-words.ts'
import { verbForm } from './verb-or-noun.ts'

export type CueForm = 'active' | 'passive' | 'ing' | 'according' | 'colon' | 'adverb'

/** A reporting cue in a sentence: indexes of its first and last word, auxiliaries and adverbs taken in. */
export interface Cue {
  first: number
  last: number
  /** Index of the verb (or of "according"). */
  at: number
  verb: ReportingVerb | null
  form: CueForm
}

/** Adverbs that report without a source. */
const reportingAdverb = /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly)$/

/** Finds the reporting cues of a sentence in its own voice: words inside quotations are skipped. */
export function findCues(words: readonly SentenceWord[]): Cue[] {
  const found: Cue[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (!word || word.quoted || word.kind !== 'word') continue
    const cue = cueAt(words, at, word)
    const previous = found.at(-1)
    // "declined to say", "went on to say": one cue, not two.
    if (!cue || (previous && cue.first <= previous.last)) continue
    found.push(cue)
    at = cue.last
  }
  return found
}

function cueAt(words: readonly SentenceWord[], at: number, word: SentenceWord): Cue | null {
  if (word.lower === 'according' && words[at + 1]?.lower === 'to') {
    return { first: at, last: at + 1, at, verb: null, form: 'according' }
  }
  const phrase = phrasalCue(words, at, word)
  if (phrase) return phrase
  if (reportingAdverb.test(word.lower)) return { first: at, last: at, at, verb: null, form: 'adverb' }
  const verb = reportingVerb(word.lower)
  if (!verb || (isCapitalised(word.text) && at > 0 && word.text !== 'Tweeted')) return null
  const first = cueStart(words, at)
  const form = verbForm(words, at, first, word.lower, verb)
  return form && { first, last: cueEnd(words, at, verb), at, verb, form }
}

/** Verbs that report only together with what follows, in the past or third person: "put forth", "made clear". */
const phrasal: ReadonlyMap<RegExp, RegExp> = new Map([
  [/^(?:put|puts)$/, /^(?:forth|forward|it) /],
  [/^(?:made|makes)$/, /^(?:clear|it clear|the case|the point) /],
  [/^(?:fired|shot|hit|hits|pushed|pushes)$/, /^back /],
  [/^(?:lashed|lashes|laid|lays)$/, /^out /],
  [/^(?:took|takes|taken)$/, /^(?:issue with|aim at|to twitter) /],
])

function phrasalCue(words: readonly SentenceWord[], at: number, word: SentenceWord): Cue | null {
  for (const [verb, tail] of phrasal) {
    if (!verb.test(word.lower)) continue
    const next = words
      .slice(at + 1, at + 4)
      .map(({ lower }) => lower)
      .join(' ')
    const matched = tail.exec(`${next} `)
    if (!matched) continue
    const first = cueStart(words, at)
    if (words.slice(first, at).some(({ lower }) => beForms.has(lower))) return null
    const length = matched[0].trim().split(' ').length
    return { first, last: at + length, at, verb: { base: 'state', kind: 'speech', shape: 'past' }, form: 'active' }
  }
  return null
}

/** Leftwards over "has also repeatedly", "did not". */
function cueStart(words: readonly SentenceWord[], at: number): number {
  let first = at
  for (let index = at - 1; index >= 0; index -= 1) {
    const word = words[index]
    if (!word || word.quoted || word.kind !== 'word') break
    const isContraction = word.lower === "'s" && subjectPronouns.has(words[index - 1]?.lower ?? '')
    const isAuxiliary = auxiliaries.has(word.lower) || negations.has(word.lower) || isContraction
    if (!isAuxiliary && !(isAdverb(word.lower) && !prepositions.has(word.lower))) break
    first = index
  }
  // "went on to promise"
  const before = words.slice(Math.max(0, first - 3), first).map(({ lower }) => lower)
  if (/^(?:went|goes|go|going) on to$/.test(before.join(' '))) first -= 3
  // An adverb that opens the sentence is no part of the cue.
  while (first < at && first === 0 && isAdverb(words[first]?.lower ?? '')) first += 1
  return first
}

/** Rightwards over "out", "on", "for" that belong to the verb. */
function cueEnd(words: readonly SentenceWord[], at: number, verb: ReportingVerb): number {
  const next = words[at + 1]
  if (!next || next.quoted) return at
  const isParticle = /^(?:out|on|for|about|to|against|up|back|off)$/.test(next.lower)
  return isParticle && /^(?:point|refer|call|talk|speak|push|rail|comment)$/.test(verb.base) ? at + 1 : at
}
