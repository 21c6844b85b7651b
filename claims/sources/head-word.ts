import type { Span } from '../../types/review.ts'
import { splitWords, type Word } from '../words/split-words.ts'
import {
  auxiliaries,
  isAdverb,
  isCapitalised,
  prepositions,
  subjectPronouns,
  subordinators,
} from '../words/word-classes.ts'

const possessive = /^(?:his|her|their|its|my|our|your|the|a|an)$/

/** "just over a quarter", "at least one aide": words before a quantity. */
const roughly = /^(?:just|about|nearly|almost|roughly|over|under|at|least|most|more|fewer|less|than)$/

/**
 * The words up to and with the head of a source: "a senior aide" of "a senior aide to the mayor, who …". The head is
 * the last of them. Possessives stay inside: "Smith's lawyer".
 */
export function headWords(text: string, span: Span): Word[] {
  const head: Word[] = []
  const words = splitWords(text, span)
  for (const [index, word] of words.entries()) {
    if (word.kind === 'mark') {
      if (head.length > 0 && /^[,;:(–—-]/.test(word.text)) break
      continue
    }
    const first = head.every(({ lower }) => roughly.test(lower))
    if (
      !first &&
      (prepositions.has(word.lower) ||
        /^(?:familiar|close|aware|briefed)$/.test(word.lower) ||
        subordinators.has(word.lower) ||
        auxiliaries.has(word.lower))
    )
      break
    if (!first && word.lower === 'and') break
    // "figures her campaign released", "documents obtained under the Act": a relative clause without its pronoun.
    // "Keep the Promise", "Ann A. Lee": inside a name they open nothing.
    const inName = isCapitalised(head.at(-1)?.text ?? '') && isCapitalised(words[index + 1]?.text ?? '')
    const isInitial = word.text === 'A' && words[index + 1]?.text === '.'
    if (!first && !isInitial && !inName && (subjectPronouns.has(word.lower) || possessive.test(word.lower))) break
    // "Lee himself"
    if (!first && /^(?:him|her|it|them)sel(?:f|ves)$/.test(word.lower)) break
    if (
      !first &&
      /^(?!united)[a-z]+ed$/.test(word.text) &&
      /s$/.test(head.at(-1)?.lower ?? '') &&
      !isCapitalised(word.text)
    )
      break
    head.push(word)
  }
  const isLoose = ({ text: word, lower }: Word) => lower === "'s" || (isAdverb(lower) && !isCapitalised(word))
  while (head.length > 1 && isLoose(head.at(-1) as Word)) head.pop()
  return head
}
