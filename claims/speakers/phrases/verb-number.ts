import { splitWords, type Word } from '../../words/split-words.ts'
import {
  determiners,
  isAdverb,
  isCapitalised,
  prepositions,
  subjectPronouns,
  timeWords,
  wordSet,
} from '../../words/word-classes.ts'
import { pastForms } from './verb-forms.ts'

/** How far behind a relative pronoun its verb is looked for, in UTF-16 units. */
const reach = 40

const ofOne = wordSet('is was has does')
const ofSeveral = wordSet('are were have do both each all')

/** Verbs that are the same for one and for several. */
const ofEither = wordSet('will would can could may might must shall should did had ca wo')

/**
 * Of how many the verb behind a relative pronoun is: "who | says", "that also | are". `null` where it is of either
 * ("who said") or none is seen.
 *
 * @param from Where the words behind the pronoun begin.
 */
export function numberOfVerb(text: string, from: number): 'one' | 'several' | null {
  const words = splitWords(text, { start: from, end: from + reach })
  const verb = words.find(({ lower }) => !isAdverb(lower))
  if (verb?.kind !== 'word') return null
  const { lower } = verb
  if (ofOne.has(lower)) return 'one'
  if (ofSeveral.has(lower)) return 'several'
  if (isNoVerb(verb) || ofEither.has(lower) || pastForms.has(lower) || lower.endsWith('ed')) return null
  return /[^s]s$/.test(lower) ? 'one' : 'several'
}

/** "who | in March", "who | last week", "who | he said" */
function isNoVerb({ text, lower }: Word): boolean {
  return (
    isCapitalised(text) ||
    /^(?:last|next|if|when|while|as|not|never)$/.test(lower) ||
    [prepositions, subjectPronouns, determiners, timeWords].some((words) => words.has(lower))
  )
}
