import type { Span } from '../../../types/review.ts'
import { headWords } from '../../sources/head-word.ts'
import { crowdNames } from '../../sources/nouns.ts'
import type { Word } from '../../words/split-words.ts'
import {
  auxiliaries,
  determiners,
  isAdverb,
  isCapitalised,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../../words/word-classes.ts'
import { isQuotedAt, type KnownStory } from '../known-story.ts'
import { isTitleCase, lineAt } from '../names/name-sequences.ts'
import { isPluralNoun, isSpeakingNoun } from '../phrases/speaking-nouns.ts'

/** Who or what a clause begins with: "Six Hale newspapers", "the report", "Portline". */
export interface Subject extends Span {
  /** Its last word, lower case. */
  head: string
  /** The head is a name. */
  isName: boolean
  isPlural: boolean
}

/** Where a clause may begin. */
const opening =
  /^|\n\s*|[.!?:;][”"’']{0,2}\s+|,[”"]?\s+|(?<![\p{L}])(?:as|while|when|because|but|and|although|though|that|after|before|since|if|whether)\s/giu

/** Longest subject that is looked at, in UTF-16 units. */
const longest = 90

/**
 * The nearest subject of a clause before an offset that is accepted; what stands in quotations is left out.
 *
 * @param reach How far back is looked, in UTF-16 units.
 */
export function subjectBefore(
  at: number,
  reach: number,
  known: KnownStory,
  accepts: (subject: Subject) => boolean,
): Subject | null {
  const { text } = known
  const from = Math.max(0, at - reach)
  for (const match of [...text.slice(from, at).matchAll(opening)].reverse()) {
    const start = from + match.index + match[0].length
    if (start >= at || isQuotedAt(start, known) || isTitleCase(lineAt(text, start))) continue
    const subject = subjectAt(text, { start, end: Math.min(at, start + longest) })
    if (!subject || !accepts(subject)) continue
    // "and told stories": behind "and" a bare noun may be what is done.
    const isBare = /^and\s/i.test(match[0]) && /^\p{Ll}/u.test(text.charAt(subject.start)) && !isOpened(text, subject)
    if (!isBare) return subject
  }
  return null
}

/** It begins with an article or the like, or is one word. */
function isOpened(text: string, { start, end }: Subject): boolean {
  const words = text.slice(start, end).split(' ')
  return words.length === 1 || determiners.has(words[0] ?? '')
}

function subjectAt(text: string, span: Span): Subject | null {
  const words = headWords(text, span).filter(({ lower }) => lower !== "'s")
  const [first] = words
  if (!first || opensNoSubject(first)) return null
  const end = endOfNouns(words)
  const head = words[end - 1]
  if (!head) return null
  const isName = isCapitalised(head.text) && (end > 1 || !isSpeakingNoun(head.lower))
  // "bringing Portline": what stands before a name is no part of it.
  const start = isName && end > 1 ? words.slice(0, end).findLastIndex(({ text: word }) => !isCapitalised(word)) + 1 : 0
  return {
    start: words[start]?.start ?? first.start,
    end: head.end,
    head: head.lower,
    isName,
    // "United States", "Hale Records": with capitals throughout it is one.
    isPlural:
      crowdNames.has(head.lower) ||
      (isPluralNoun(head.lower) && (!isCapitalised(head.text) || (end === 1 && isSpeakingNoun(head.lower)))) ||
      /^\s(?:have|are|were)\s/.test(text.slice(head.end, head.end + 6)),
  }
}

/** Number of words up to the last of the first nouns or names in a row; 0 where there is none. */
function endOfNouns(words: readonly Word[]): number {
  const isNoun = words.map((word, index) => isSpeakingNoun(word.lower) || isNamePart(word, index))
  const first = isNoun.indexOf(true)
  if (first < 0 || first > 4) return 0
  const after = isNoun.indexOf(false, first)
  return after < 0 ? words.length : after
}

function isNamePart({ text, lower }: Word, index: number): boolean {
  return isCapitalised(text) && !(index === 0 && determiners.has(lower)) && !timeWords.has(lower)
}

function opensNoSubject({ lower, text }: Word): boolean {
  return (
    prepositions.has(lower) ||
    subordinators.has(lower) ||
    auxiliaries.has(lower) ||
    subjectPronouns.has(lower) ||
    isAdverb(lower) ||
    lower === 'and' ||
    lower === 'according' ||
    // "and traded stories"
    /^\p{Ll}+(?:ed|ing)$/u.test(text)
  )
}
