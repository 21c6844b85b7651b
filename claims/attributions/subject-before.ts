import { reportingVerb } from '../cues/reporting-verbs.ts'
import { documentNouns, organisationNouns, roleNouns, vagueNouns } from '../sources/nouns.ts'
import {
  auxiliaries,
  determiners,
  isAdverb,
  isCapitalised,
  nounPrepositions,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../words/word-classes.ts'
import { joinsNouns } from './joined-nouns.ts'
import { isClosingMark, isOpeningMark, type SentenceWord } from './sentence-words.ts'

/** Word indexes, both inclusive. */
export interface WordRange {
  first: number
  last: number
}

/** An apposition or a relative clause between commas is rarely longer. */
const longestInsertion = 28

/** The noun phrase whose last word is directly left of `before`: the subject of an active cue. `null` where there is none. */
export function subjectBefore(words: readonly SentenceWord[], before: number): WordRange | null {
  let last = before - 1
  while (isDateBeforeVerb(words, last)) last -= 1
  const direct = words[last]
  if (!direct || direct.quoted) return null
  if (/^(?:who|which|that)$/.test(direct.lower)) {
    const antecedent = words[last - 1]?.text === ',' ? last - 2 : last - 1
    return phraseEndingAt(words, antecedent)
  }
  if (direct.text === ',' || direct.text === ')' || direct.text === '—' || direct.text === '–') {
    const opening = openingOfInsertion(words, last)
    if (opening === null) return null
    const phrase = phraseEndingAt(words, opening - 1)
    return phrase && { first: phrase.first, last: direct.text === ')' ? last : last - 1 }
  }
  if (isClosingMark(direct)) return null
  while (last >= 0 && isAdverb(words[last]?.lower ?? '')) last -= 1
  // "One cannot deny": nobody in particular is meant, not even a source.
  if (
    direct.lower === 'one' &&
    (last === 0 || words[last - 1]?.kind === 'mark' || subordinators.has(words[last - 1]?.lower ?? ''))
  )
    return null
  return phraseEndingAt(words, last)
}

/** "who last year said", "Lee on Tuesday said": a date between the subject and its verb. */
function isDateBeforeVerb(words: readonly SentenceWord[], index: number): boolean {
  const word = words[index]
  if (!word || word.quoted || index < 1) return false
  const before = words[index - 1]?.lower ?? ''
  if (timeWords.has(word.lower))
    return (
      /^(?:last|this|on|late|early|earlier|who|next|that)$/.test(before) || isCapitalised(words[index - 1]?.text ?? '')
    )
  return /^(?:last|this|on|late|early|earlier)$/.test(word.lower) && timeWords.has(words[index + 1]?.lower ?? '')
}

/** "Ann Lee, the mayor of Hale, said": where the insertion before the cue opens, if it is one. */
function openingOfInsertion(words: readonly SentenceWord[], close: number): number | null {
  const closing = words[close]?.text
  for (let index = close - 1; index > Math.max(0, close - longestInsertion); index -= 1) {
    const word = words[index]
    if (!word || word.quoted || word.text === ';' || word.text === ':') return null
    if (closing === ')' ? word.text !== '(' : word.text !== closing) continue
    const head = words[index + 1]
    if (closing === ',' && head && !opensInsertion(head)) continue
    return index
  }
  return null
}

function opensInsertion(word: SentenceWord): boolean {
  return (
    /^(?:who|whose|which|a|an|the|his|her|one|another|former|then|now|himself|herself|in|like|speaking|R|D|R-\S+|D-\S+|also)$/i.test(
      word.text,
    ) ||
    word.kind === 'number' ||
    /(?:man|woman|er|or|ist|ent|ary|ian)$/.test(word.lower) ||
    isCapitalised(word.text)
  )
}

function phraseEndingAt(words: readonly SentenceWord[], last: number): WordRange | null {
  const end = words[last]
  if (!end || end.quoted) return null
  if (subjectPronouns.has(end.lower)) return { first: last, last }
  if (end.text === ')') {
    const opening = openingOfInsertion(words, last)
    const inner = opening === null ? null : phraseEndingAt(words, opening - 1)
    return inner && { first: inner.first, last }
  }
  let first = last + 1
  for (let index = last; index >= 0; index -= 1) {
    const word = words[index]
    if (!word || !continuesPhrase(words, index, word, last)) break
    first = index
  }
  return trimPhrase(words, first, last)
}

function continuesPhrase(words: readonly SentenceWord[], index: number, word: SentenceWord, last: number): boolean {
  if (word.quoted || isClosingMark(word) || isOpeningMark(word)) return false
  if (word.lower === "'s" || word.lower === "'" || word.text === '’') return true
  if (word.text === '&' || word.text === '-') return true
  // "James A. Baker"
  if (word.text === '.' && index < last && /^\p{Lu}$/u.test(words[index - 1]?.text ?? '')) return true
  if (word.kind === 'mark') return false
  if (auxiliaries.has(word.lower) || subordinators.has(word.lower) || subjectPronouns.has(word.lower)) return false
  if (word.lower === 'and' || word.lower === 'or') return index > 0 && joinsNouns(words, index)
  if (prepositions.has(word.lower)) return index < last && nounPrepositions.has(word.lower) && followsNoun(words, index)
  if (isAdverb(word.lower)) return false
  const verb = reportingVerb(word.lower)
  if (verb && (verb.shape === 'past' || verb.shape === 'ing') && !isCapitalised(word.text) && index < last) {
    return /^(?:ruling|polling|leading|rising|accused|concerned|expected|estimated|elected|united|reporting)$/.test(
      word.lower,
    )
  }
  return true
}

function followsNoun(words: readonly SentenceWord[], index: number): boolean {
  const before = words[index - 1]
  if (!before || before.kind === 'mark' || before.quoted) return false
  return (
    !prepositions.has(before.lower) &&
    !auxiliaries.has(before.lower) &&
    !subordinators.has(before.lower) &&
    !isAdverb(before.lower) &&
    before.lower !== 'and' &&
    !timeWords.has(before.lower) &&
    !/(?:ed|ing)$/.test(before.lower)
  )
}

/** Cuts off what can't open a subject: a date ("Tuesday Ann Lee"), "and", a stray possessive. */
function trimPhrase(words: readonly SentenceWord[], from: number, last: number): WordRange | null {
  let first = from
  while (first <= last) {
    const word = words[first]
    if (!word) return null
    const isLeadingTime = timeWords.has(word.lower) && first < last && isCapitalised(words[first + 1]?.text ?? '')
    const isStray =
      /^(?:and|or|'s|'|’|-|&|then|like)$/.test(word.lower) ||
      (word.kind === 'number' && first < last && from > 0 && isCapitalised(words[first + 1]?.text ?? ''))
    const isLeadingDate =
      /^(?:last|this|next|earlier)$/.test(word.lower) &&
      timeWords.has(words[first + 1]?.lower ?? '') &&
      first + 1 < last
    if (isLeadingDate) first += 1
    if (!isLeadingTime && !isStray && !isLeadingDate) break
    first += 1
  }
  // "angering a sheriff who says": a participle before the phrase is no part of it.
  if (
    /[a-z](?:ing|ed)$/.test(words[first]?.text ?? '') &&
    !isCapitalised(words[first]?.text ?? '') &&
    determiners.has(words[first + 1]?.lower ?? '')
  )
    first += 1
  if (!canBeSource(words, first, last)) return null
  // "In Tuesday's debate Ann Lee said": a preposition that opened the clause leaves its noun before the name.
  const before = words[first - 1]
  if (before && prepositions.has(before.lower) && first < last) {
    const name = lastNameStart(words, first, last)
    if (name !== null) first = name
  }
  return first <= last ? { first, last } : null
}

/** "The", "and the", "nobody": what stands there names no source. */
function canBeSource(words: readonly SentenceWord[], first: number, last: number): boolean {
  const end = words[last]
  if (!end || first > last) return false
  if (/^(?:the|a|an|no|every|nobody|none|of|got|than|there|and)$/.test(end.lower)) return false
  if (end.lower === 'one' && words[last - 1]?.lower === 'no') return false
  const start = words[first]
  if (!start) return false
  if (
    first === last &&
    first === 0 &&
    (subordinators.has(end.lower) || prepositions.has(end.lower) || isAdverb(end.lower))
  )
    return false
  if (
    isCapitalised(start.text) ||
    isCapitalised(end.text) ||
    start.kind === 'number' ||
    determiners.has(start.lower) ||
    subjectPronouns.has(start.lower)
  )
    return true
  // Without article or capital only a known noun or a short plural is a subject: "officials", "health experts".
  const isKnown =
    roleNouns.has(end.lower) ||
    vagueNouns.has(end.lower) ||
    organisationNouns.has(end.lower) ||
    documentNouns.has(end.lower.replace(/s$/, ''))
  return isKnown || (/[^s]s$/.test(end.lower) && last - first < 3)
}

function lastNameStart(words: readonly SentenceWord[], first: number, last: number): number | null {
  let start: number | null = null
  for (let index = last; index > first; index -= 1) {
    if (!isCapitalised(words[index]?.text ?? '')) break
    start = index
  }
  return start !== null && start > first && !isCapitalised(words[start - 1]?.text ?? '') ? start : null
}
