import { nounLikeForms, type ReportingVerb } from '../cues/reporting-verbs.ts'
import { documentNouns } from '../sources/nouns.ts'
import { beForms, determiners, isCapitalised, modals, prepositions, subjectPronouns } from '../words/word-classes.ts'
import type { CueForm } from './find-cues.ts'
import type { SentenceWord } from './sentence-words.ts'

/** Words after which a form that could be a noun is one: "a report", "his claim", "recent calls". */
const beforeNoun =
  /^(?:['’]s|new|recent|latest|official|public|own|such|first|final|early|false|annual|national|strong|major|big|good|little|great|more|many)$/

/** Passives that report: what "is expected", "was told", "is said to". */
const reportingPassive =
  /^(?:say|report|expect|believe|think|consider|see|view|regard|allege|know|tell|ask|accuse|estimate|project|predict|quote|criticize|criticise|praise|urge|warn|question|suspect|assume|understand|credit|blame|condemn|describe|deem)$/

/** Is the word a verb here, and which: decided by its neighbours. */
export function verbForm(
  words: readonly SentenceWord[],
  at: number,
  first: number,
  lower: string,
  verb: ReportingVerb,
): CueForm | null {
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
  if (verb.base === 'point' || verb.base === 'refer') {
    if (!/^(?:out|to)$/.test(next?.lower ?? '')) return null
  }
  // "added two rooms" adds nothing to what was said.
  const isQuoted = words.some(({ quoted }) => quoted)
  if (
    verb.base === 'add' &&
    !isQuoted &&
    next !== undefined &&
    (next.kind === 'number' ||
      /^(?:a|an|the|two|three|four|five|what|to|up|more|its|his|her|their|new)$/.test(next.lower))
  )
    return null
  switch (verb.shape) {
    case 'ing':
      if (afterDeterminer) return null
      if (group.some((aux) => beForms.has(aux) || aux === "'s")) return 'active'
      // "extensive questioning" is a noun; ", questioning the plan" and "by questioning" are not.
      return nounLike && direct !== undefined && !/^(?:,|by|and|while|”|"|—|–)$/.test(direct.lower) ? null : 'ing'
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
