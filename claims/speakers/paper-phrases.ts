import type { Span } from '../../types/review.ts'
import { splitWords, type Word } from '../words/split-words.ts'
import { auxiliaries, isAdverb, isCapitalised, prepositions, subordinators } from '../words/word-classes.ts'

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
  ['ad', 'advertisement', 'commercial'],
]

const opensPhrase = /^(?:the|an?|his|her|its|their|my|our|your|this|that)$/

/** Behind the noun: who made the paper. */
const madeBy =
  /^,?\s(?:conducted|released|published|commissioned|taken|written|carried out|done)?\s?(?:by|from)\s(?:the\s)?\p{Lu}[^,.;:“”"\n]{2,70}/u

export interface PaperPhrase extends Span {
  /** Without the article. */
  words: string
  /** Who made it is told, and by which names. */
  isMade: boolean
  key: string
  isDescribed: boolean
}

/** All places of the story where such a paper is spoken of with more than its noun. */
export function paperPhrases(noun: string, text: string): PaperPhrase[] {
  const nouns = alike.find((group) => group.includes(noun)) ?? [noun]
  const found: PaperPhrase[] = []
  for (const { index, 0: word } of text.matchAll(
    new RegExp(`(?<![\\p{L}-])(?:${nouns.join('|')})(?![\\p{L}-])`, 'giu'),
  )) {
    const before = describedBy(text, index)
    const end = index + word.length
    const after = madeBy.exec(text.slice(end, end + 140))?.[0].trimEnd() ?? ''
    const names = before.filter((part) => isCapitalised(part.text)).map(({ text: name }) => name)
    const start = before[0]?.start ?? index
    found.push({
      start,
      end: end + after.length,
      words: text.slice(start, end + after.length).replace(/\s+/g, ' '),
      isMade: names.length > 0 || after !== '',
      key: makerKey(names, after),
      isDescribed: before.length > 0,
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
function describedBy(text: string, at: number): Word[] {
  const words = splitWords(text, { start: Math.max(0, at - 70), end: at })
  const found: Word[] = []
  for (const word of words.reverse()) {
    if (opensPhrase.test(word.lower)) return found
    if (word.kind === 'mark' || found.length === 5) return found.length > 0 && allCapitals(found) ? found : []
    if (
      prepositions.has(word.lower) ||
      auxiliaries.has(word.lower) ||
      subordinators.has(word.lower) ||
      isAdverb(word.lower)
    )
      return allCapitals(found) ? found : []
    if (word.lower !== "'s") found.unshift(word)
  }
  return []
}

function allCapitals(words: readonly Word[]): boolean {
  return words.every(({ text }) => isCapitalised(text))
}
