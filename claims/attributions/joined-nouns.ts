import { auxiliaries, determiners, isCapitalised } from '../words/word-classes.ts'
import type { SentenceWord } from './sentence-words.ts'

/** Does the "and" at this place join two nouns rather than two clauses? */
export function joinsNouns(words: readonly SentenceWord[], index: number): boolean {
  const [before, after] = [words[index - 1], words[index + 1]]
  if (!before || !after || before.kind === 'mark' || before.quoted) return false
  if (isCapitalised(after.text)) return isCapitalised(before.text) || determiners.has(words[index - 2]?.lower ?? '')
  return /s$/.test(before.lower) && /s$/.test(after.lower) && !auxiliaries.has(before.lower)
}
