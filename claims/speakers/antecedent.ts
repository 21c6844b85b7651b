import type { Span } from '../../types/review.ts'
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
  const mention = mentionsWithin(known, { start: at - 120, end: at }).findLast(({ end }) => at - end < 80)
  // ", the mayor of Hale, | who": an apposition keeps to the name.
  if (mention && /^(?:[,\s(–—-]*|,\s[^,.]*,\s)$/.test(text.slice(mention.end, at))) return mention
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

/** "the editors of the Herald": the article before the last one opens the phrase where only "of" stands between. */
function wholePhrase(sentence: string, opened: number): number {
  const before = /(?:the|an?|his|her|their)\s(?:\p{L}+\s){1,3}(?:of|at|for|from)\s$/iu.exec(sentence.slice(0, opened))
  return before ? before.index : opened
}
