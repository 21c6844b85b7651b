import type { Span } from '../../types/review.ts'
import { splitWords, type Word } from '../words/split-words.ts'
import {
  auxiliaries,
  determiners,
  isCapitalised,
  prepositions,
  subordinators,
  timeWords,
  wordSet,
} from '../words/word-classes.ts'
import type { KnownStory } from './known-story.ts'
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

/** " to Comey", " in Hale", " of concern", right behind a noun; empty where nothing short stands there. */
function tailOf(text: string, end: number): string {
  const opened = /^\s(?:to|from|by|of|for|in|at|about|against|with)\s/.exec(text.slice(end, end + 12))?.[0]
  if (!opened) return ''
  const start = end + opened.length
  const words = splitWords(text, { start, end: Math.min(text.length, start + 80) }).slice(0, longest + 1)
  const last = lastOfName(words) ?? lastOfNoun(words, opened === ' to ')
  return last ? text.slice(end, last.end) : ''
}

/** "the | Hale Port": the last of the capitalised words that the phrase opens with. */
function lastOfName(words: readonly Word[]): Word | undefined {
  const from = isArticle(words[0]) ? 1 : 0
  const rest = words.slice(from).findIndex(({ text, lower }) => !isCapitalised(text) || timeWords.has(lower))
  const end = rest < 0 ? words.length : from + rest
  // "Hale’s firm"
  return end > from && words[end]?.lower !== "'s" ? words[end - 1] : undefined
}

/** "400 state officials": the first plural, or one noun and no more. */
function lastOfNoun(words: readonly Word[], isTo: boolean): Word | undefined {
  const from = isArticle(words[0]) ? 1 : 0
  const at = words.findIndex(
    (word, index) => index >= from && (isPlural(word) || (index === from && closes(words[index + 1]))),
  )
  const before = words.slice(from, at + 1)
  const isNoun = before.every(({ kind, lower }) => kind !== 'mark' && !timeWords.has(lower) && !prepositions.has(lower))
  // "urged companies to | leave": a verb may stand behind this "to".
  const isVerb = isTo && from === 0 && !(at === 0 && isPlural(words[0]))
  return at >= 0 && at <= from + 3 && isNoun && !isVerb ? words[at] : undefined
}

function isPlural(word: Word | undefined): boolean {
  return word !== undefined && word.kind === 'word' && word.lower !== "'s" && isPluralNoun(word.lower)
}

function isArticle(word: Word | undefined): boolean {
  return word !== undefined && determiners.has(word.lower)
}

function closes(word: Word | undefined): boolean {
  return word === undefined || word.kind === 'mark' || prepositions.has(word.lower) || auxiliaries.has(word.lower)
}
