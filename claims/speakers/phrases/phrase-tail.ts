import { organisationNouns } from '../../sources/nouns.ts'
import { splitWords, type Word } from '../../words/split-words.ts'
import {
  auxiliaries,
  determiners,
  isCapitalised,
  prepositions,
  subordinators,
  timeWords,
} from '../../words/word-classes.ts'
import { isPeopleNoun, isPluralNoun, isSpeakingNoun } from './speaking-nouns.ts'

/** Most words of what describes a noun, and of a name. */
const longest = 6
const longestName = 9

/** "published Friday": when something was made. */
const time = '(?:(?:in|on|this|last|earlier)\\s)?\\p{L}+'

/** Behind a noun: what goes on describing it; "written by" and its like say who made a paper. */
const opening = new RegExp(
  `^(?:,?\\s(?:(?:conducted|released|published|issued|posted|commissioned|taken|written|signed|filed|carried out|done)(?:\\s${time})?\\s)?(?:by|from)|\\s(?:to|of|for|in|at|about|against|with))\\s`,
  'u',
)

/** " to Comey", " in Hale", " of concern", right behind a noun; empty where nothing short stands there. */
export function tailOf(text: string, end: number): string {
  const opened = opening.exec(text.slice(end, end + 60))?.[0]
  if (!opened) return ''
  const start = end + opened.length
  const words = splitWords(text, { start, end: Math.min(text.length, start + 80) })
  const last = lastOfName(words.slice(0, longestName)) ?? lastOfNoun(words.slice(0, longest), opened === ' to ')
  return last ? text.slice(end, last.end) : ''
}

/** "the | Hale Port", "Ann J. Lee": the last of the capitalised words that the phrase opens with. */
function lastOfName(words: readonly Word[]): Word | undefined {
  const article = isArticle(words[0]) ? 1 : 0
  // "the website Portline"
  const isBody = organisationNouns.has(words[article]?.lower ?? '') && isCapitalised(words[article + 1]?.text ?? '')
  const from = isBody ? article + 1 : article
  const rest = words.slice(from).findIndex((word, index, name) => !isOfName(word, name[index - 1], name[index + 1]))
  const end = rest < 0 ? words.length : from + rest
  if (end === from) return undefined
  // "Hale’s firm": a name is not the end there; "Hale’s lawyer".
  if (words[end]?.lower === "'s") return speakerOf(words.slice(end + 1, end + 4))
  return bodyOf(words.slice(end, end + 3)) ?? words[end - 1]
}

/** "the Hale Herald | editorial board": the body that the name only describes. */
function bodyOf(words: readonly Word[]): Word | undefined {
  const at = words.findIndex(({ lower, text }) => organisationNouns.has(lower) && !isCapitalised(text))
  const isNoun = words.slice(0, at).every(({ kind, lower }) => kind === 'word' && !closedWord(lower))
  return at >= 0 && at < 2 && isNoun && !isSpeakingNoun(words[at + 1]?.lower ?? '') ? words[at] : undefined
}

function closedWord(lower: string): boolean {
  return [determiners, prepositions, auxiliaries, subordinators].some((words) => words.has(lower)) || lower === 'and'
}

function isOfName({ text, lower }: Word, before: Word | undefined, after: Word | undefined): boolean {
  const isInitial = text === '.' && /^\p{Lu}$/u.test(before?.text ?? '') && isCapitalised(after?.text ?? '')
  // "the Institute of Hale"
  const isJoint = /^(?:of|for|on)$/.test(lower) && isCapitalised(before?.text ?? '') && isCapitalised(after?.text ?? '')
  return isInitial || isJoint || (isCapitalised(text) && !timeWords.has(lower))
}

/** "inspector general": the last word for somebody, over words in lower case. */
function speakerOf(words: readonly Word[]): Word | undefined {
  const rest = words.findIndex(({ kind, text }) => kind !== 'word' || isCapitalised(text))
  return words.slice(0, rest < 0 ? words.length : rest).findLast(({ lower }) => isPeopleNoun(lower))
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
