import type { Span } from '../../types/review.ts'
import { roleNouns, titleNouns } from '../sources/nouns.ts'
import { type KnownStory, mentionsWithin } from './known-story.ts'

const article =
  /(?<![\p{L}\p{N}'’-])(?:the|an?|one|two|three|four|five|several|some|many|most|other|his|her|their|those|that|this)\s/giu

/** A row of capitalised words at the end: "The Hale Herald", "Democrats". */
const properEnd = /(?:\p{Lu}[\p{L}'’&.-]*\s(?:of\s)?){0,4}\p{Lu}[\p{L}'’.-]*$/u

/**
 * What the relative pronoun at an offset stands for: the person named right before it, or before an apposition; else
 * the noun phrase before it ("the editors of the Herald, | who"), in the same sentence. `null`: there is none to see.
 */
export function antecedentOf(at: number, known: KnownStory): Span | null {
  const { text } = known
  const near = Math.max(0, at - 160)
  const again = /(?<![\p{L}])(?:who|whom)\s[^.!?“”"]{3,120}?,?\s(?:and|or|but)\s$/u.exec(text.slice(near, at))
  // "Lee, who came and | who said": both are of Lee.
  if (again) return antecedentOf(near + again.index, known)
  const mention = mentionsWithin(known, { start: at - 120, end: at }).findLast(({ end }) => at - end < 80)
  // "Lee, the former head of Hale Port | who": the apposition may hold another name.
  const described = mentionsWithin(known, { start: at - 120, end: at }).find(({ end }) =>
    /^,\s(?:the|an?|former|his|her|its)\s[^,.;:]{3,80}\s(?:of|at|in|for|from)\s[^,.;:]{2,50},?\s$/.test(
      text.slice(end, at),
    ),
  )
  if (described) return described
  // ", the mayor of Hale, | who": an apposition keeps to the name.
  if (mention && /^(?:[,\s(–—-]*|,\s[^,.]*,\s)$/.test(text.slice(mention.end, at))) return mention
  const holder = text.startsWith('who', at) ? personBefore(text, at) : null
  if (holder) return holder
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 90)
  const sentence = /[^.!?:;“”]*$/u.exec(text.slice(from, at))?.[0].replace(/[,\s(–—-]+$/u, '') ?? ''
  const start = at - (/[^.!?:;“”]*$/u.exec(text.slice(from, at))?.[0].length ?? 0)
  const proper = properEnd.exec(sentence)
  const opened = [...sentence.matchAll(article)].at(-1)
  if (opened && sentence.length - opened.index < 60) {
    const phrase = sentence.slice(opened.index)
    const isOne = phrase.split(/\s+/).length <= 5 || /\s(?:of|at|for|from|in)\s(?:the\s)?\p{Lu}/u.test(phrase)
    if (isOne && !/,|\s(?:is|was|are|were|has|had|to|among)\s/.test(phrase))
      return { start: start + wholePhrase(sentence, opened.index), end: start + sentence.length }
  }
  if (proper) return { start: start + proper.index, end: start + sentence.length }
  const last = /[\p{L}'’-]{3,}$/u.exec(sentence)
  return last ? { start: start + last.index, end: start + sentence.length } : null
}

/** "officials in Hale’s government | who", "a pollster with the party | who": a body is no "who". */
function personBefore(text: string, at: number): Span | null {
  const clause = /[^.!?:;,“”"\n]*$/u.exec(text.slice(Math.max(0, at - 110), at))
  const found = clause && /^(.*?)\s(?:with|of|in|at|for|from|on)\s(?:[^\s]+\s){1,7}$/u.exec(clause[0])
  if (!clause || !found?.[1]) return null
  const noun = /(?:(?:the|an?|some|many|most|several|two|three|his|her|their)\s(?:\p{L}+\s){0,2})?([\p{L}-]+)$/iu.exec(
    found[1],
  )
  const last = /([\p{L}'’-]+)\s$/u.exec(clause[0])?.[1]?.toLowerCase() ?? ''
  const word = noun?.[1]?.toLowerCase() ?? ''
  if (!noun || !isPersonNoun(word) || isPersonNoun(last)) return null
  const start = at - clause[0].length + noun.index
  return { start, end: start + noun[0].length }
}

function isPersonNoun(word: string): boolean {
  return roleNouns.has(word) || titleNouns.has(word) || /^(?:people|those|men|women|voters|supporters)$/.test(word)
}

/** "the editors of the Herald": the article before the last one opens the phrase where only "of" stands between. */
function wholePhrase(sentence: string, opened: number): number {
  const before = /(?:the|an?|his|her|their)\s(?:\p{L}+\s){1,3}(?:of|at|for|from)\s$/iu.exec(sentence.slice(0, opened))
  return before ? before.index : opened
}
