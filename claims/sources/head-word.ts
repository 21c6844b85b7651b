import type { Span } from '../../types/review.ts'
import { splitWords, type Word } from '../words/split-words.ts'
import { auxiliaries, isCapitalised, prepositions, subjectPronouns, subordinators } from '../words/word-classes.ts'

const possessive = /^(?:his|her|their|its|my|our|your|the|a|an)$/

/**
 * The words up to and with the head of a source: "a senior aide" of "a senior aide to the mayor, who …". The head is
 * the last of them. Possessives stay inside: "Smith's lawyer".
 */
export function headWords(text: string, span: Span): Word[] {
  const head: Word[] = []
  for (const word of splitWords(text, span)) {
    if (word.kind === 'mark') {
      if (head.length > 0 && /^[,;:(–—-]/.test(word.text)) break
      continue
    }
    const first = head.length === 0
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
    if (!first && (subjectPronouns.has(word.lower) || possessive.test(word.lower))) break
    if (
      !first &&
      /^(?!united)[a-z]+ed$/.test(word.text) &&
      /s$/.test(head.at(-1)?.lower ?? '') &&
      !isCapitalised(word.text)
    )
      break
    head.push(word)
  }
  while (head.length > 1 && head.at(-1)?.lower === "'s") head.pop()
  return head
}
