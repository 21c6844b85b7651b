import type { Span } from '../../../types/review.ts'
import { splitWords, type Word } from '../../words/split-words.ts'
import { auxiliaries, determiners, prepositions, subordinators, wordSet } from '../../words/word-classes.ts'
import type { KnownStory } from '../known-story.ts'
import { tailOf } from './phrase-tail.ts'
import { isPluralNoun } from './speaking-nouns.ts'

/** Words by which a story brings up one, or several. */
const bringsUpOne = wordSet('a an one another')
const bringsUpSeveral = wordSet('two three four five six several some many multiple')

/** "as a judge", "Lee is a judge", "for a judge": said of somebody, or of any. */
const saidOf = /(?<!\p{L})(?:as|is|was|are|were|be|been|being|became|become|like|than|not|for|from)\s$/iu

/** "Lee, | a judge": an apposition says what somebody is. */
const apposed = /\p{Lu}[\p{L}’'.-]*,\s$/u

/** How far back the first words for somebody are looked for, in UTF-16 units. */
const farthest = 3000

/** Most words between the article and the noun. */
const longest = 5

/** With which words a story brings somebody or something up. */
export interface FirstMention {
  /** Without the article: "letter to Comey". */
  words: string
  /** They tell more than the noun. */
  isTold: boolean
}

/**
 * How the story has brought up what it then calls "the letter", "the man": the last "a letter to Comey", "one man in
 * Hale" before an offset. `null`: it has not.
 */
export function firstMention(noun: string, at: number, text: string): FirstMention | null {
  const from = Math.max(0, at - farthest)
  const escaped = noun.replace(/[^\p{L}-]/gu, '.')
  const places = text.slice(from, at).matchAll(new RegExp(`(?<![\\p{L}-])${escaped}(?![\\p{L}-]|['’]s)`, 'giu'))
  for (const { index } of [...places].reverse()) {
    const head = { start: from + index, end: from + index + noun.length }
    const opening = isCompound(text, head, noun) ? null : openingOf(text, head.start, isPluralNoun(noun))
    if (!opening) continue
    const before = text.slice(Math.max(0, opening.start - 24), opening.start)
    if (saidOf.test(before) || apposed.test(before)) continue
    const own = text.slice(opening.end, head.end).replace(/\s+/g, ' ').trim()
    const words = own.includes(' ') ? own : `${own}${tailOf(text, head.end)}`
    return { words, isTold: words.includes(' ') }
  }
  return null
}

/**
 * The fuller words of the story for "the letter", "this man". `null`: there are none, or the source itself says more
 * than that.
 */
export function broughtUp(source: Span, words: readonly Word[], { text }: KnownStory): string | null {
  const head = words.at(-1)
  if (!head || words.length !== 2 || !/^(?:the|this|that)$/.test(words[0]?.lower ?? '')) return null
  if (text.slice(head.end, source.end).trim() !== '') return null
  const found = firstMention(head.lower, source.start, text)
  return found?.isTold ? found.words : null
}

/** "many police | scanners": behind a plural stands no verb in "s". */
function isCompound(text: string, { end }: Span, noun: string): boolean {
  return isPluralNoun(noun) && /^\s(?!(?:is|was|has)\s)\p{Ll}+s(?!\p{L})/u.test(text.slice(end, end + 24))
}

/** The article of a noun at an offset, over the words that describe the noun; `null` where it brings nothing up. */
function openingOf(text: string, at: number, isPlural: boolean): Word | null {
  const words = splitWords(text, { start: Math.max(0, at - 80), end: at }).reverse()
  const bringsUp = isPlural ? bringsUpSeveral : bringsUpOne
  for (const word of words.slice(0, longest + 1)) {
    if (word.kind === 'mark' && !/^[,-]$/.test(word.text)) return null
    if (determiners.has(word.lower)) return bringsUp.has(word.lower) ? word : null
    if ([prepositions, auxiliaries, subordinators].some((closed) => closed.has(word.lower))) return null
  }
  return null
}
