import type { Span } from '../../types/review.ts'
import { splitWords } from '../words/split-words.ts'
import { timeWords } from '../words/word-classes.ts'
import { countBefore } from './count-before.ts'
import type { KnownStory } from './known-story.ts'
import { startOfPhrase } from './noun-phrase.ts'
import { namedAfter, paperBefore } from './paper-before-that.ts'
import { peopleBefore } from './people-before.ts'
import { personMeant } from './person-before-who.ts'

const article =
  /(?<![\p{L}\p{N}'’-])(?:the|an?|one|two|three|four|five|several|some|many|most|another|other|his|her|their|those|that|this)\s/giu

/** A row of capitalised words at the end: "The Hale Herald", "Democrats". */
const properEnd = /(?:\p{Lu}[\p{L}'’&.-]*\s(?:of\s)?){0,4}\p{Lu}[\p{L}'’.-]*$/u

/** "in 2014", "on Friday", "last week": between the noun and its clause it says when. */
const whenSaid =
  /\s(?:(?:in|on|since|from|of)\s(?:\p{Lu}\p{Ll}+\s)?(?:\d{4}|\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+\s\d{1,2})|(?:last|this)\s(?:week|month|year)|\p{Lu}\p{Ll}+day|yesterday|today)\s$/u

/** “the old pier” |, ''Bridge Ahead,'' |: words in quotation marks, the comma inside or not. */
const quotedWords = /(?:["“‘]|'')(?<words>[^"“”‘’\n.!?]{2,40}?),?(?:["“”’]|''),?\s$/du

/** "Lee, who came and | who": both are of Lee. */
const whoAnd = /(?<![\p{L}])(?:who|whom)\s(?:[^.!?“”"]|(?<=\p{Lu})\.){3,120}?,?\s(?:and|or|but)\s$/u
const whichAnd = /(?<![\p{L}])which\s(?:[^.!?“”"]|(?<=\p{Lu})\.){3,120}?,?\s(?:and|or|but)\s$/u

/** What stands between the words and the end of the clause before; the stop of "U.S." or "Mr." ends none. */
const clauseBefore = /(?:[^.!?:;“”]|(?<=(?<!\p{L})(?:U|U\.S|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St))\.)*$/u

/** "in the | wake of": a preposition in several words, no noun of its own. */
const insidePreposition =
  /^the\s(?:wake|face|light|midst|absence|case|name|hands|eyes|course|aftermath|event|sake|form)\sof\s/iu

/** The place of a relative pronoun, and which it is. */
interface Relative {
  at: number
  word: string
}

/**
 * What the relative pronoun at an offset stands for: the person named right before it, or before an apposition; else
 * the noun phrase before it ("the editors of the Herald, | who"), in the same sentence. `null`: there is none to see.
 */
export function antecedentOf({ at, word }: Relative, known: KnownStory): Span | null {
  const { text } = known
  const near = Math.max(0, at - 160)
  const again = (word === 'which' ? whichAnd : whoAnd).exec(text.slice(near, at))
  if (again) return antecedentOf({ at: near + again.index, word }, known)
  const quoted = quotedWords.exec(text.slice(near, at))?.indices?.groups?.words
  if (quoted) return { start: near + quoted[0], end: near + quoted[1] }
  const named = word === 'who' ? null : (namedAfter(at, text) ?? paperBefore(at, text))
  if (named) return named
  const end = at - (whenSaid.exec(text.slice(near, at))?.[0].length ?? 1) + 1
  return (
    personMeant(end, word, known) ?? (word === 'who' ? peopleBefore(text, end) : null) ?? phraseBefore(end, word, text)
  )
}

function phraseBefore(at: number, word: string, text: string): Span | null {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 90)
  const clause = clauseBefore.exec(text.slice(from, at))?.[0] ?? ''
  const sentence = clause.replace(/[,\s(–—-]+$/u, '')
  const start = at - clause.length
  // "any group | that", "anyone | who": nobody in particular.
  if (/(?:^|\s)(?:any|no|every|whatever)\s(?:\p{Ll}+\s)?\p{Ll}+$/iu.test(sentence)) return null
  const named = apposed(sentence)
  if (named) return { start: start + named.index, end: start + named.index + named.length }
  const opened = [...sentence.matchAll(article)].at(-1)
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
