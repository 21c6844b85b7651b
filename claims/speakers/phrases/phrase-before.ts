import type { Span } from '../../../types/review.ts'
import { splitWords } from '../../words/split-words.ts'
import { timeWords } from '../../words/word-classes.ts'
import { countBefore } from './count-before.ts'
import { startOfPhrase } from './noun-phrase.ts'

const article =
  /(?<![\p{L}\p{N}'’-])(?:the|an?|one|two|three|four|five|several|some|many|most|another|other|his|her|their|those|that|this)\s/giu

/** "fears | that groups", "saw | that it": before several or a pronoun, "that" opens no phrase. */
const thatOfClause = /^that\s(?:it|he|she|they|we|you|\p{Ll}+(?:[^siu\P{Ll}]s|ies))(?!\p{L})/u

/** A row of capitalised words at the end: "The Hale Herald", "Democrats". */
const properEnd = /(?:\p{Lu}[\p{L}'’&.-]*\s(?:of\s)?){0,4}\p{Lu}[\p{L}'’.-]*$/u

/** What stands between the words and the end of the clause before; the stop of "U.S." or "Mr." ends none. */
const clauseBefore = /(?:[^.!?:;“”]|(?<=(?<!\p{L})(?:U|U\.S|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St))\.)*$/u

/** "in the | wake of": a preposition in several words, no noun of its own. */
const insidePreposition =
  /^the\s(?:wake|face|light|midst|absence|case|name|hands|eyes|course|aftermath|event|sake|form)\sof\s/iu

/** The noun phrase that ends at an offset, before a relative pronoun; `null` where it is nobody's in particular. */
export function phraseBefore(at: number, word: string, text: string): Span | null {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 90)
  const clause = clauseBefore.exec(text.slice(from, at))?.[0] ?? ''
  const sentence = clause.replace(/[,\s(–—-]+$/u, '')
  const start = at - clause.length
  // "any group | that", "anyone | who": nobody in particular.
  if (/(?:^|\s)(?:any|no|every|whatever)\s(?:\p{Ll}+\s)?\p{Ll}+$/iu.test(sentence)) return null
  const named = apposed(sentence)
  if (named) return { start: start + named.index, end: start + named.index + named.length }
  const opened = [...sentence.matchAll(article)].findLast(({ index }) => !thatOfClause.test(sentence.slice(index)))
  if (opened && sentence.length - opened.index < 70) {
    const phrase = sentence.slice(opened.index)
    const isOne =
      phrase.split(/\s+/).filter((part) => !/^\p{Lu}/u.test(part)).length <= 5 ||
      /\s(?:of|at|for|from|in)\s(?:the\s)?\p{Lu}/u.test(phrase)
    if (isOne && !/,|\s(?:is|was|are|were|has|had|to|among)\s/.test(phrase)) {
      const first = word === 'who' ? wholePhrase(sentence, opened.index) : opened.index
      const preposition = insidePreposition.exec(sentence.slice(first))?.[0].length ?? 0
      return { start: start + first + preposition, end: start + sentence.length }
    }
  }
  const proper = properEnd.exec(
    sentence.replace(/^(?:In|At|On|For|From|By|With)\s/, (opening) => ' '.repeat(opening.length)),
  )
  if (proper) return { start: start + proper.index, end: start + sentence.length }
  return lastNoun(text, { start, end: start + sentence.length })
}

/** "to Hale for All, a club | that": the name before an apposition. */
function apposed(sentence: string): { index: number; length: number } | null {
  const found =
    /(?<before>(?:^|\S+\s))(?<name>(?:\p{Lu}[\p{L}’'&-]*\s(?:of\s|for\s)?){0,4}\p{Lu}[\p{L}’'-]+),\s(?:an?|the)\s[^,]{3,60}$/u.exec(
      sentence,
    )
  const { before = '', name = '' } = found?.groups ?? {}
  if (!found || /^(?:in|at|on|near)\s$/i.test(before) || timeWords.has(name.toLowerCase())) return null
  return { index: found.index + before.length, length: name.length }
}

/** The last word with what describes it and how many there are: "Latino and black voters", "a series of news reports". */
function lastNoun(text: string, span: Span): Span | null {
  const words = splitWords(text, span)
  if (words.at(-1)?.kind === 'mark') words.pop()
  const last = words.at(-1)
  if (last?.kind !== 'word' || last.end - last.start < 3) return null
  const start = words[startOfPhrase(words, words.length - 1)]?.start ?? last.start
  return { start: start - countBefore(text, start), end: last.end }
}

/** "the editors of the Herald": the article before the last one opens the phrase where only "of" stands between. */
function wholePhrase(sentence: string, opened: number): number {
  const before = /(?:the|an?|his|her|their)\s(?:\p{L}+\s){1,3}(?:of|at|for|from)\s$/iu.exec(sentence.slice(0, opened))
  return before ? before.index : opened
}
