import { isAdverb, isCapitalised, prepositions, timeWords } from '../words/word-classes.ts'
import type { Cue } from './find-cues.ts'
import { isClosingMark, type SentenceWord } from './sentence-words.ts'
import { subjectBefore } from './subject-before.ts'

/** `…," said Ann Lee`: the cue follows a closing mark or a comma and its source comes after it. */
export function isInverted(words: readonly SentenceWord[], cue: Cue): boolean {
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
export function isTrailing(words: readonly SentenceWord[], first: number, cue: Cue): boolean {
  const before = words[first - 1]
  if (!before) return false
  // "Citing “duties,” the mayor said that …": the quotation belongs to the phrase before.
  const opensThat = words.slice(cue.last + 1, cue.last + 10).some(({ lower, quoted }) => lower === 'that' && !quoted)
  if (opensThat && !words[0]?.quoted) return false
  if (isClosingMark(before) || (before.quoted && before.text !== ',')) return true
  if (!/^[,—–-]$/.test(before.text) || isDateline(words, first)) return false
  if (words[first - 2] && isClosingMark(words[first - 2])) return true
  const next = words[cue.last + 1]
  if (!next || next.kind === 'mark') return next === undefined || !/^[:“"]$/.test(next.text)
  if (next.quoted) return false
  const restIsCircumstance =
    /^(?:in|on|at|during|after|of|with|this|last|via|to|before|when|while|late|early|from)$/.test(next.lower) ||
    (timeWords.has(next.lower) && endsAfterDate(words, cue.last + 1)) ||
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

/** "LONDON (AP) — Ann Lee said": what stands before the dash is a place. */
function isDateline(words: readonly SentenceWord[], first: number): boolean {
  return first <= 9 && /^[—–-]/.test(words[first - 1]?.text ?? '') && /^\p{Lu}[\p{Lu}.]+$/u.test(words[0]?.text ?? '')
}

/** "he said Thursday." and "he said Thursday in a statement", but "he said Thursday he would go". */
function endsAfterDate(words: readonly SentenceWord[], at: number): boolean {
  const after = words[at + 1]
  return after === undefined || after.kind !== 'word' || timeWords.has(after.lower) || prepositions.has(after.lower)
}
