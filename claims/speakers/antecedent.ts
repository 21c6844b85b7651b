import type { Span } from '../../types/review.ts'
import { documentNouns, organisationNouns, roleNouns, titleNouns } from '../sources/nouns.ts'
import { timeWords } from '../words/word-classes.ts'
import { genderOfFirstName } from './first-names.ts'
import { type KnownStory, mentionsWithin } from './known-story.ts'
import { peopleBefore } from './people-before.ts'

const article =
  /(?<![\p{L}\p{N}'’-])(?:the|an?|one|two|three|four|five|several|some|many|most|another|other|his|her|their|those|that|this)\s/giu

/** A row of capitalised words at the end: "The Hale Herald", "Democrats". */
const properEnd = /(?:\p{Lu}[\p{L}'’&.-]*\s(?:of\s)?){0,4}\p{Lu}[\p{L}'’.-]*$/u

/** "in 2014", "on Friday", "last week": between the noun and its clause it says when. */
const whenSaid =
  /\s(?:(?:in|on|since|from|of)\s(?:\p{Lu}\p{Ll}+\s)?(?:\d{4}|\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+\s\d{1,2})|(?:last|this)\s(?:week|month|year)|\p{Lu}\p{Ll}+day|yesterday|today)\s$/u

/** Between a name and "who": nothing, "(R-Hale)", "of Hale", "46, from Hale", ", the mayor of Hale,". */
const besidesName =
  /^(?:\s?\([^()]{1,40}\))?(?:\s(?:of|from)\s(?:\p{Lu}[\p{L}.]*\s?){1,3})?(?:,\s(?:\p{Lu}-\p{Lu}[^,]{1,14}|\d{1,2}(?:,\s+(?:of|from)\s(?:\p{Lu}[\p{L}.]*\s?){1,3})?|[^,.]*),)?[,\s(–—-]*$/u

/** Words that can stand before a noun as part of its phrase. */
const modifier =
  /(?:\p{Lu}[\p{L}’'-]*|(?:black|white|young|old|top|senior|former|many|some|other|local|new)|\p{Ll}+(?:al|ic|ive|ish|ese|ous|ful|ern|ary|ed|class))/u
const modifiedNoun = new RegExp(`((?:${modifier.source}(?:,|\\sand)?\\s)*)[\\p{L}'’-]{3,}$`, 'u')

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
  const again = /(?<![\p{L}])(?:who|whom)\s(?:[^.!?“”"]|(?<=\p{Lu})\.){3,120}?,?\s(?:and|or|but)\s$/u.exec(text.slice(near, at))
  // "Lee, who came and | who said": both are of Lee.
  if (again) return antecedentOf({ at: near + again.index, word }, known)
  const quoted = /["“‘]([^"“”‘’\n.!?]{2,40})["”’]\s$/u.exec(text.slice(near, at))
  if (quoted) return { start: near + quoted.index + 1, end: near + quoted.index + 1 + (quoted[1]?.length ?? 0) }
  const named = word === 'who' ? null : (namedAfter(at, text) ?? paperBefore(at, text))
  if (named) return named
  const end = at - (whenSaid.exec(text.slice(near, at))?.[0].length ?? 1) + 1
  return (
    personMeant(end, word, known) ?? (word === 'who' ? peopleBefore(text, end) : null) ?? phraseBefore(end, word, text)
  )
}

/** The person right before: "Lee, the mayor of Hale, | who". */
function personMeant(at: number, word: string, known: KnownStory): Span | null {
  const { text } = known
  const before = mentionsWithin(known, { start: at - 120, end: at })
  if (word === 'which') return null
  const pair = pairBefore(at, before, text)
  if (pair) return pair
  const some = word === 'who' ? exemplified(at, text) : null
  if (some) return some
  const mention = before.findLast(({ end }) => at - end < 80)
  // "Lee, the former head of Hale Port | who": the apposition may hold another name.
  const described = before.find(({ end }) =>
    /^,\s(?:the|an?|former|his|her|its)\s[^,.;:]{3,80}\s(?:of|at|in|for|from)\s[^,.;:]{2,50},?\s$/.test(
      text.slice(end, at),
    ),
  )
  if (described) return described
  // "Lee of Hale, a Brook developer | who"
  const apposedTo = word === 'who' ? before.findLast(({ end }) => appositionOfOne.test(text.slice(end, at))) : null
  if (apposedTo && !/[^s]s,?\s$/.test(text.slice(at - 5, at))) return apposedTo
  // ", the mayor of Hale, | who": an apposition keeps to the name.
  if (mention && besidesName.test(text.slice(mention.end, at))) return mention
  if (word !== 'who') return null
  // "Lee is the attorney | who"
  const is = before.findLast(({ end }) =>
    /^\s(?:is|was|became|remains)\s(?:the|an?|one of the)\s[^,.;:]{3,70}\s$/.test(text.slice(end, at)),
  )
  return is ?? calledBefore(text, at) ?? personBefore(text, at)
}

/** "the former Grand Hale Master Tom Lee | who": a name that goes on from titles, known by its first name. */
function calledBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - 60)
  const found = /(?<![\p{L}-])(\p{Lu}\p{Ll}+)\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+(?=[,\s(]+$)/u.exec(text.slice(from, at))
  if (!found || genderOfFirstName(found[1] ?? '') === null) return null
  return { start: from + found.index, end: from + found.index + found[0].length }
}

const appositionOfOne =
  /^(?:\sof\s\p{Lu}[\p{L}.]*)?(?:\s\([^()]{1,40}\))?,\s(?:the|an?|former|his|her|its|one of the|(?:\p{Lu}[\p{L}.]*\s){0,4}\p{Lu}[\p{L}-]*['’]s)\s[^,.;:“”"]{3,80}(?:,\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?,?\s$/u

/** "Lee and Marsh, | who both", "Lee and Marsh, | who have": two as one. */
function pairBefore(at: number, before: readonly Span[], text: string): Span | null {
  const [one, other] = before.slice(-2)
  if (!one || !other || !/^,?\s$/.test(text.slice(other.end, at))) return null
  if (!isOfSeveral(at, text)) return null
  return /^\s(?:and|&)\s(?:\p{L}[\p{L}.]*\s){0,3}$/u.test(text.slice(one.end, other.start))
    ? { start: one.start, end: other.end }
    : null
}

/** "legislators such as Lee | who have": those of whom the names are examples. */
function exemplified(at: number, text: string): Span | null {
  const from = Math.max(0, at - 120)
  const example = /,?\s(?:such as|including|like)\s(?:\p{Lu}[\p{L}.’'-]*,?\s(?:(?:and|or)\s)?){1,8}$/u.exec(
    text.slice(from, at),
  )
  return example && isOfSeveral(at, text) ? peopleBefore(text, from + example.index) : null
}

/** "who | have": the verb is of several. */
function isOfSeveral(at: number, text: string): boolean {
  return /^who\s(?:both|each|have|are|were|say|want|plan|oppose|support)\b/.test(text.slice(at, at + 14))
}

function phraseBefore(at: number, word: string, text: string): Span | null {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 90)
  const clause = /[^.!?:;“”]*$/u.exec(text.slice(from, at))?.[0] ?? ''
  const sentence = clause.replace(/[,\s(–—-]+$/u, '')
  const start = at - clause.length
  // "any group | that", "anyone | who": nobody in particular.
  if (/(?:^|\s)(?:any|no|every|whatever)\s(?:\p{Ll}+\s)?\p{Ll}+$/iu.test(sentence)) return null
  const of = word === 'who' ? /\s(?:of|from|for|by|to)\s(?:\p{L}+\s)?([\p{L}-]+)$/u.exec(sentence) : null
  if (of?.[1] && isPersonNoun(of[1])) return lastNoun(sentence, start)
  const named = apposed(sentence)
  if (named) return { start: start + named.index, end: start + named.index + named.length }
  const opened = [...sentence.matchAll(article)].at(-1)
  if (opened && sentence.length - opened.index < 70) {
    const phrase = sentence.slice(opened.index)
    const isOne =
      phrase.split(/\s+/).filter((part) => !/^\p{Lu}/u.test(part)).length <= 5 ||
      /\s(?:of|at|for|from|in)\s(?:the\s)?\p{Lu}/u.test(phrase)
    if (isOne && !/,|\s(?:is|was|are|were|has|had|to|among)\s/.test(phrase))
      return { start: start + (word === 'who' ? wholePhrase(sentence, opened.index) : opened.index), end: start + sentence.length }
  }
  const proper = properEnd.exec(
    sentence.replace(/^(?:In|At|On|For|From|By|With)\s/, (opening) => ' '.repeat(opening.length)),
  )
  if (proper) return { start: start + proper.index, end: start + sentence.length }
  return lastNoun(sentence, start)
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

/** The last word with what describes it: "Latino and black voters". */
function lastNoun(sentence: string, start: number): Span | null {
  const last = modifiedNoun.exec(sentence)
  return last ? { start: start + last.index, end: start + sentence.length } : null
}

/** "The site | that listed it, Hale Net, has": the name follows the clause. */
function namedAfter(at: number, text: string): Span | null {
  const noun = /(?<!\p{L})[Tt]he\s(?:\p{Ll}+\s)?(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, at - 50), at))?.[1] ?? ''
  if (!organisationNouns.has(noun) && !documentNouns.has(noun)) return null
  const after = /^\p{L}+\s[^,.;:“”"\n]{5,80},\s((?:\p{Lu}[\p{L}.’'-]*\s?){1,5}),\s(?!\p{Lu})/u.exec(
    text.slice(at, at + 160),
  )
  if (!after?.[1]) return null
  const start = at + after[0].indexOf(`, ${after[1]}, `) + 2
  return { start, end: start + after[1].length }
}

/** "a tweet from a reporter | that": a paper that is somebody's goes on with "that", not with its maker. */
function paperBefore(at: number, text: string): Span | null {
  const clause = /[^.!?:;,“”"\n]*$/u.exec(text.slice(Math.max(0, at - 110), at))?.[0] ?? ''
  const last = /([\p{L}’'-]+)\s$/u.exec(clause)?.[1]?.toLowerCase() ?? ''
  if (documentNouns.has(last) || organisationNouns.has(last)) return null
  const paper = [
    ...clause.matchAll(/(?<![\p{L}’'-])((?:[\p{L}-]+\s)?)([\p{L}-]+)(?=\s(?:from|by|of|on|about)\s)/gu),
  ].findLast(({ 2: noun }) => documentNouns.has(noun?.toLowerCase() ?? ''))
  if (!paper) return null
  const isPart = /^(?:the|an?|his|her|their|its|on|of|in|to|by|from|with|up)\s$/.test(paper[1] ?? '')
  return { start: at - clause.length + paper.index + (isPart ? (paper[1]?.length ?? 0) : 0), end: at - 1 }
}

/** "officials in Hale’s government | who", "a pollster with the party | who": a body is no "who". */
function personBefore(text: string, at: number): Span | null {
  const clause = /[^.!?:;,“”"\n]*$/u.exec(text.slice(Math.max(0, at - 110), at))?.[0] ?? ''
  const last = /([\p{L}'’-]+)\s$/u.exec(clause)?.[1]?.toLowerCase() ?? ''
  if (isPersonNoun(last)) return null
  const tied = [...clause.matchAll(/\s(?:with|of|in|at|for|from|on)\s/g)]
  for (const { index } of tied.reverse()) {
    const noun = personNoun.exec(clause.slice(0, index))
    const between = clause.slice(index).trim().split(' ').length
    if (!noun || between > 8 || !isPersonNoun(noun[1]?.toLowerCase() ?? '')) continue
    return { start: at - clause.length + noun.index, end: at - clause.length + clause.trimEnd().length }
  }
  return null
}

const personNoun = /(?:(?:the|an?|some|many|most|several|two|three|his|her|their)\s(?:\p{L}+\s){0,2})?([\p{L}-]+)$/iu

function isPersonNoun(word: string): boolean {
  return roleNouns.has(word) || titleNouns.has(word) || /^(?:people|those|men|women|voters|supporters)$/.test(word)
}

/** "the editors of the Herald": the article before the last one opens the phrase where only "of" stands between. */
function wholePhrase(sentence: string, opened: number): number {
  const before = /(?:the|an?|his|her|their)\s(?:\p{L}+\s){1,3}(?:of|at|for|from)\s$/iu.exec(sentence.slice(0, opened))
  return before ? before.index : opened
}
