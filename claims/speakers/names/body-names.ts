import type { Span } from '../../../types/review.ts'
import { crowdNames } from '../../sources/nouns.ts'
import {
  auxiliaries,
  determiners,
  isAdverb,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../../words/word-classes.ts'
import { type KnownStory, mentionsWithin } from '../known-story.ts'
import { isSpeakingNoun } from '../phrases/speaking-nouns.ts'
import { isTitleCase, lineAt, withoutOpening } from './name-sequences.ts'
import { nameSequence, separateTitles } from './name-words.ts'

/** How far around a word it is looked for again, in UTF-16 units. */
const around = 3000

/** The names of a stretch that are no person's, office or day: of bodies, places, works. */
export function bodyNamesBetween(span: Span, known: Pick<KnownStory, 'text' | 'names'>): Span[] {
  const { text } = known
  return [...text.slice(span.start, span.end).matchAll(nameSequence)].flatMap(({ 0: found, index }): Span[] => {
    const from = span.start + index
    const whole = withoutOpening(found)
    const name = { start: from + found.length - whole.length, end: from + found.replace(/['’]s$/, '').length }
    const words = text.slice(name.start, name.end).split(/[ \u00a0]/)
    if (isTitleCase(lineAt(text, from)) || isModifier(text.slice(name.end, name.end + 24))) return []
    if (separateTitles(words).titles.length > 0 || isPersons({ ...name, end: from + found.length }, known)) return []
    if (words.some((word) => timeWords.has(word.toLowerCase()) || crowdNames.has(word.toLowerCase()))) return []
    return words.length > 1 || isNameAlone(name, known) ? [name] : []
  })
}

function isPersons(span: Span, known: Pick<KnownStory, 'names'>): boolean {
  return mentionsWithin(known, span).length > 0
}

const opensSentence = /(?:^|[.!?:]["”’']*\s+|\n\s*|["“‘])$/

/** "Portline | closed the shop", "Portline | ’s shop": behind what is no adjective; a plural is mostly no name. */
const actsOrOwns = /^(?:['’]s\s|\s(?:has|had|is|was|said|says|will|would|\p{Ll}+ed)\s)/u

/** A single word with a capital is a name: one that opens its sentence, if it has its capital within another, too. */
function isNameAlone({ start, end }: Span, { text, names }: Pick<KnownStory, 'text' | 'names'>): boolean {
  const word = text.slice(start, end)
  const lower = word.toLowerCase()
  if (isClosed(lower) || isSpeakingNoun(lower) || names.bySurname.has(lower)) return false
  if (!opensSentence.test(text.slice(Math.max(0, start - 4), start))) return true
  if (actsOrOwns.test(text.slice(end, end + 24)) && !/s$/.test(lower)) return true
  const again = new RegExp(`[\\p{Ll},;]\\s${word.replace(/[^\p{L}]/gu, '.')}(?!\\p{L})`, 'u')
  return again.test(text.slice(Math.max(0, start - around), start + around))
}

/** "Hale | voters", "Hodges | decision": what stands before a noun describes it. */
function isModifier(after: string): boolean {
  const next = /^\s(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1]
  if (next === undefined) return false
  const isVerb =
    /(?:s|ed|ing)$/.test(next) ||
    /^(?:said|told|made|put|won|lost|led|gave|took|went|came|began|wrote|and|or)$/.test(next)
  return !isVerb && !isClosed(next) && !isAdverb(next)
}

/** A word that is no noun. */
function isClosed(lower: string): boolean {
  return [auxiliaries, prepositions, subordinators, subjectPronouns, determiners].some((words) => words.has(lower))
}
