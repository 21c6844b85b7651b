import type { Span } from '../../../types/review.ts'
import { splitWords } from '../../words/split-words.ts'
import { countBefore } from './count-before.ts'
import { startOfPhrase } from './noun-phrase.ts'
import { isPersonNoun, isPluralNoun } from './speaking-nouns.ts'
import { numberOfVerb } from './verb-number.ts'

/** How far back the noun is looked for to which a phrase belongs, in UTF-16 units. */
const reach = 60

/**
 * A phrase before "that" or "which" and what it is tied to by "of", where that is what is meant: "meetings of leaders |
 * that", since people are "who"; "segments of the party | that are", by the number of the verb.
 *
 * @param pronounEnd Where the pronoun ends.
 */
export function withWhole(phrase: Span, pronounEnd: number, text: string): Span {
  const from = Math.max(text.lastIndexOf('\n', phrase.start) + 1, phrase.start - reach)
  const words = splitWords(text, { start: from, end: phrase.start })
  const head = words.at(-2)
  if (words.at(-1)?.lower !== 'of' || head?.kind !== 'word') return phrase
  const last = splitWords(text, phrase).at(-1)?.text ?? ''
  const number = numberOfVerb(text, pronounEnd + 1)
  const disagrees = number === 'several' && !isPluralNoun(last.toLowerCase()) && isPluralNoun(head.lower)
  if (!disagrees && !isPersonNoun(last) && !isPersonNoun(last.replace(/s$/, ''))) return phrase
  const start = words[startOfPhrase(words, words.length - 2)]?.start ?? head.start
  return { start: start - countBefore(text, start), end: phrase.end }
}
