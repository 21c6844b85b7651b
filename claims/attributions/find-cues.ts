import { nounLikeForms, type ReportingVerb, reportingVerb } from '../cues/reporting-verbs.ts'
import { documentNouns } from '../sources/nouns.ts'
import {
  auxiliaries,
  beForms,
  determiners,
  isAdverb,
  isCapitalised,
  modals,
  negations,
  prepositions,
  subjectPronouns,
} from '../words/word-classes.ts'
import type { SentenceWord } from './sentence-words.ts'

/** A reporting cue in a sentence: indexes of its first and last word, auxiliaries and adverbs taken in. */
export interface Cue {
  first: number
  last: number
  /** Index of the verb (or of "according"). */
  at: number
  verb: ReportingVerb | null
  form: 'active' | 'passive' | 'ing' | 'according' | 'colon' | 'adverb'
}

/** Adverbs that report without a source. */
const reportingAdverb = /^(?:reportedly|allegedly|supposedly|purportedly|ostensibly)$/

/** Words after which a form that could be a noun is one: "a report", "his claim", "recent calls". */
const beforeNoun =
  /^(?:['’]s|new|recent|latest|official|public|own|such|first|final|early|false|annual|national|strong|major|big|good|little|great|more|many)$/

/** Passives that report: what "is expected", "was told", "is said to". */
const reportingPassive =
  /^(?:say|report|expect|believe|think|consider|see|view|regard|allege|know|tell|ask|accuse|estimate|project|predict|quote|criticize|criticise|praise|urge|warn|question|suspect|assume|understand|credit|blame|condemn|describe|deem)$/

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

/** Is the word a verb here, and which: decided by its neighbours. */
function verbForm(
  words: readonly SentenceWord[],
  at: number,
  first: number,
  lower: string,
  verb: ReportingVerb,
): Cue['form'] | null {
  const before = words[first - 1]
  const direct = words[at - 1]
  const next = words[at + 1]
  const group = words.slice(first, at).map((word) => word.lower)
  const nounLike = nounLikeForms.has(lower)
  // "some say", but "some claims"; "he's saying", but "Lee's saying".
  const isCrowd =
    direct !== undefined &&
    /^(?:some|many|most|others|all|few|several|both)$/.test(direct.lower) &&
    verb.shape === 'base'
  const afterDeterminer =
    direct !== undefined &&
    first === at &&
    (determiners.has(direct.lower) || beforeNoun.test(direct.lower)) &&
    !(isCrowd && (!nounLike || next?.lower === 'that'))
  const afterPreposition = direct !== undefined && prepositions.has(direct.lower)
  // "continued the talks" reports nothing; with quoted words it does.
  if (verb.base === 'continue' && !words.some(({ quoted }) => quoted)) return null
  switch (verb.shape) {
    case 'ing':
      if (afterDeterminer) return null
      if (group.some((aux) => beForms.has(aux) || aux === "'s")) return 'active'
      return afterPreposition && direct?.lower !== 'by' && nounLike ? null : 'ing'
    case 'base':
      if (afterDeterminer || (direct?.lower === 'to' && first === at)) return null
      if (nounLike && !group.some((aux) => modals.has(aux) || aux === 'to') && !isPluralSubject(before, next))
        return null
      return afterPreposition ? null : 'active'
    case 'third':
      if (afterDeterminer || afterPreposition) return null
      return nounLike && !isSingularSubject(before, next) ? null : 'active'
    default:
      if (group.some((aux) => beForms.has(aux))) {
        // "is seen as a strength" reports a view; "was seen in the park" does not.
        if (
          /^(?:see|view|regard)$/.test(verb.base) &&
          !words.slice(at + 1, at + 5).some((word) => word.lower === 'as' || word.lower === 'by')
        )
          return null
        return reportingPassive.test(verb.base) ? 'passive' : null
      }
      if (afterPreposition || (direct !== undefined && determiners.has(direct.lower))) return null
      if (nounLike && !isSubjectLike(before)) return null
      if (verb.shape === 'participle' && !group.some((aux) => /^(?:has|have|had|'ve|'s|'d|having)$/.test(aux)))
        return null
      return 'active'
  }
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

function isSubjectLike(word: SentenceWord | undefined): boolean {
  return (
    word !== undefined &&
    (subjectPronouns.has(word.lower) || isCapitalised(word.text) || word.text === ',' || /s$/.test(word.lower))
  )
}

function isPluralSubject(before: SentenceWord | undefined, next: SentenceWord | undefined): boolean {
  if (before?.kind !== 'word') return false
  if (/^(?:they|we|i|you|who|people|police|many|some|others|most|critics)$/.test(before.lower)) return true
  const isPlural = /[^s]s$/.test(before.lower) && !/^(?:is|was|has|its|this|'s|as)$/.test(before.lower)
  return (
    isPlural &&
    next !== undefined &&
    /^(?:that|the|a|an|it|he|she|they|there|his|her|to|for|on|in|about|,)$/.test(next.lower)
  )
}

function isSingularSubject(before: SentenceWord | undefined, next: SentenceWord | undefined): boolean {
  if (before?.kind !== 'word' || next === undefined) return false
  if (/^(?:he|she|it|who)$/.test(before.lower)) return true
  const opensClause = /^(?:that|how|why|:)$/.test(next.lower)
  if (isCapitalised(before.text)) {
    return (
      opensClause ||
      /^(?:the|a|an|it|he|she|they|there|his|her|to|for|["“])$/.test(next.lower) ||
      isCapitalised(next.text)
    )
  }
  return (opensClause || documentNouns.has(before.lower)) && !/^(?:and|or)$/.test(before.lower)
}
