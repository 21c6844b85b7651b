import { prepositions } from '../../words/word-classes.ts'
import { isPersonNoun } from '../phrases/speaking-nouns.ts'
import { pastForms } from '../phrases/verb-forms.ts'

/**
 * "To host Ann Lee, | the candidate stated that": what stands behind a name and a comma is a clause with its own subject
 * and says nothing of the name. Before a preposition a verb may belong to the noun: "the mayor accused of it".
 *
 * @param words Lower case.
 */
export function isClauseBehindName(words: readonly string[]): boolean {
  const verb = words.findIndex((word, at) => at > 0 && isPersonNoun(words[at - 1] ?? '') && isVerb(word))
  return verb > 0 && !prepositions.has(words[verb + 1] ?? 'of')
}

function isVerb(word: string): boolean {
  return pastForms.has(word) || /ed$/.test(word) || /^(?:says|tells|asks|writes)$/.test(word)
}
