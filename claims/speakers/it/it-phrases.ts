import type { Span } from '../../../types/review.ts'
import { documentNouns, organisationNouns } from '../../sources/nouns.ts'
import { splitWords, type Word } from '../../words/split-words.ts'
import { auxiliaries, determiners, isCapitalised } from '../../words/word-classes.ts'
import { type KnownStory, mentionsWithin } from '../known-story.ts'
import { isTitleCase, lineAt } from '../names/name-sequences.ts'
import { startOfPhrase } from '../phrases/noun-phrase.ts'
import { tailOf } from '../phrases/phrase-tail.ts'
import { isSpeakingNoun } from '../phrases/speaking-nouns.ts'

/** Words of a story for one body or paper. */
export interface ItPhrase extends Span {
  isPaper: boolean
  /** "an ad", "his second ad": a paper that the story brings up. */
  isNew: boolean
}

/** The noun phrases of a stretch whose head is a body or a paper. */
export function itPhrasesBetween(span: Span, { text, names }: Pick<KnownStory, 'text' | 'names'>): ItPhrase[] {
  const words = splitWords(text, span)
  return words.flatMap((word, index): ItPhrase[] => {
    const isPaper = documentNouns.has(word.lower)
    if (!isPaper && !organisationNouns.has(word.lower)) return []
    if (isSeveral(word) || goesOn(word, words[index + 1]) || isTitleCase(lineAt(text, word.start))) return []
    const first = startOfPhrase(words, index)
    const opening = words[first] ?? word
    const { start } = opening
    if (mentionsWithin({ names }, { start, end: word.end }).some(({ end }) => end === word.end)) return []
    // "to report", "with less notice": what has no article is mostly a verb, or none in particular.
    if (!determiners.has(opening.lower) && !isCapitalised(opening.text) && !isCapitalised(word.text)) return []
    const isNew = isPaper && /^(?:an?|another|one|his|her|its|their)$/.test(opening.lower)
    const isBare = isNew && index - first === 1
    return [{ start, end: word.end + restOf(text, word, isBare).length, isPaper, isNew }]
  })
}

function isSeveral({ lower }: Word): boolean {
  return /[^s]s$/.test(lower)
}

const ofName = /^\s(?:of|for)\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*/u

/** "an ad | about the pier", "the Department | of Hale": what goes on behind the noun, where it tells which it is. */
function restOf(text: string, word: Word, isBare: boolean): string {
  if (isBare) return tailOf(text, word.end)
  return isCapitalised(word.text) ? (ofName.exec(text.slice(word.end, word.end + 60))?.[0] ?? '') : ''
}

/** "campaign | manager": the noun only describes the next one. */
function goesOn(word: Word, next: Word | undefined): boolean {
  if (!next || next.start !== word.end + 1) return false
  return isSpeakingNoun(next.lower) && !auxiliaries.has(next.lower)
}
