import type { Span } from '../../../types/review.ts'
import { splitWords, type Word } from '../../words/split-words.ts'
import {
  auxiliaries,
  isAdverb,
  isCapitalised,
  prepositions,
  subordinators,
  timeWords,
} from '../../words/word-classes.ts'
import { isTitleCase, lineAt } from '../names/name-sequences.ts'
import { tailOf } from '../phrases/phrase-tail.ts'

/** Words for one and the same paper. */
const alike = [
  ['poll', 'survey'],
  ['suit', 'lawsuit', 'complaint'],
  ['report', 'study', 'analysis'],
  ['editorial', 'column', 'piece', 'op-ed', 'essay'],
  ['article', 'story'],
  ['email', 'e-mail', 'message'],
  ['tweet', 'post'],
  ['book', 'memoir'],
  ['ad', 'advertisement', 'commercial', 'spot'],
]

const opensPhrase = /^(?:the|an?|his|her|its|their|my|our|your|this|that)$/

/** "the “Open Port” ad": a title in quotation marks right before the noun. */
const titleBefore = /[“"](?:\p{Lu}[\p{L}’'-]*\s?){1,5}[”"]\s$/u

export interface PaperPhrase extends Span {
  /** Without the article. */
  words: string
  /** Who made it is told, or when. */
  isMade: boolean
  /** By which names who made it is told; empty where only "a June poll" tells when. */
  key: string
  isDescribed: boolean
  /** "a poll": the story brings it up. */
  isNew: boolean
}

/** All places of the story where such a paper is spoken of. */
export function paperPhrases(noun: string, text: string): PaperPhrase[] {
  const found: PaperPhrase[] = []
  const nouns = alike.find((group) => group.includes(noun)) ?? [noun]
  for (const { index, 0: word } of text.matchAll(
    new RegExp(`(?<![\\p{L}-])(?:${nouns.join('|')})(?![\\p{L}-])`, 'giu'),
  )) {
    // A headline’s capitals are no names, and its verbs may look like them: "Union to Run Ads".
    if (isTitleCase(lineAt(text, index))) continue
    const { article, before } = describedBy(text, index)
    const end = index + word.length
    const after = tailOf(text, end)
    const made = /\s(?:by|from)\s.*\p{Lu}/u.test(after) ? after : ''
    const named = before.filter((part) => isCapitalised(part.text))
    const names = named.filter(({ lower }) => !timeWords.has(lower)).map(({ text: name }) => name)
    const title = titleBefore.exec(text.slice(Math.max(0, index - 70), index))?.[0]
    const start = title ? index - title.length : (before[0]?.start ?? index)
    found.push({
      start,
      end: end + made.length,
      words: text.slice(start, end + made.length).replace(/\s+/g, ' '),
      isMade: named.length > 0 || made !== '',
      key: makerKey(names, made),
      isDescribed: before.length > 0 || title !== undefined || made !== '',
      isNew: /^an?$/.test(article),
    })
  }
  return found
}

/** The first letters of the maker's names: the same for "the Hale Port Authority" and "HPA". */
function makerKey(names: readonly string[], after: string): string {
  const made = after.match(/(?<!\p{L})\p{Lu}[\p{L}]*/gu) ?? []
  const parts = names.length > 0 ? names : made
  const single = parts.length === 1 ? (parts[0] ?? '') : ''
  return (/^\p{Lu}{2,6}$/u.test(single) ? single : parts.map((part) => part.charAt(0)).join('')).toUpperCase()
}

/** The words between the article and a noun at an offset: "fundraising" of "a fundraising email". */
function describedBy(text: string, at: number): { article: string; before: Word[] } {
  const words = splitWords(text, { start: Math.max(0, at - 70), end: at })
  const before: Word[] = []
  const unopened = (isSure: boolean) => ({ article: '', before: isSure ? before : [] })
  for (const word of words.reverse()) {
    if (opensPhrase.test(word.lower)) return { article: word.lower, before }
    // "the Hale Herald/Brook News poll"
    if (word.text === '/') continue
    if (word.kind === 'mark' || before.length === 5) return unopened(allCapitals(before))
    const closed = [prepositions, auxiliaries, subordinators].some((closed) => closed.has(word.lower))
    if (closed || isAdverb(word.lower)) return unopened(allCapitals(before))
    if (word.lower !== "'s") before.unshift(word)
  }
  return unopened(false)
}

function allCapitals(words: readonly Word[]): boolean {
  return words.every(({ text }) => isCapitalised(text))
}
