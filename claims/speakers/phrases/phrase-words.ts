import type { Word } from '../../words/split-words.ts'
import {
  auxiliaries,
  determiners,
  isAdverb,
  isCapitalised,
  prepositions,
  subjectPronouns,
  subordinators,
  wordSet,
} from '../../words/word-classes.ts'
import { isPluralNoun } from './speaking-nouns.ts'
import { pastForms } from './verb-forms.ts'

/** Words in lower case that describe a noun, by their endings: "liberal", "Haitian-born", "young". */
const describing =
  /^(?:black|white|young|old|top|senior|former|local|new|own|key|likely|fellow|elderly|left|right|non|anti|pro|rank|college|state|party|campaign|\p{Ll}+(?:al|ic|ive|ish|ese|ous|ful|ern|ary|ist|class|based|aged|born|minded|wing)|(?:\p{L}+-)+\p{L}+)$/u

/** Verbs whose past is like their other forms. */
const verbForms = wordSet('put let hit read set cut quit cost beat')

export function isDescribing(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isCapitalised(word.text) || describing.test(word.lower) || word.lower === "'s" || word.kind === 'number')
  )
}

/** "told", "leads", "angered"; "the worried", "of elected" and "former elected" begin or go on with a phrase. */
export function isVerb(words: readonly Word[], at: number, head: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!word || isCapitalised(word.text)) return false
  const isParticiple = /^\p{Ll}+(?:ed|ing)$/u.test(word.lower)
  if (!isParticiple && !pastForms.has(word.lower) && !verbForms.has(word.lower)) return false
  // "those | supporting Lee": they do so.
  if (before?.lower === 'those' && word.lower.endsWith('ing')) return true
  if (before?.lower === "'s" || (before && isDeterminer(before) && !isForOne(before, words[head]))) return false
  if (!isParticiple || !before) return !isParticiple
  if (isDescribing(before) && !isCapitalised(before.text)) return false
  return !(word.lower.endsWith('ed') && prepositions.has(before.lower))
}

/** "powerful teachers | unions", "of sports | fans", "and business | leaders": no verb stands there. */
export function describesByPlace(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!before || !word || word.kind !== 'word') return false
  if (isDeterminer(before) || leadsToNoun(before)) return true
  // Behind a name a word on "-s" is a verb, at the beginning of a clause the subject.
  if (isDescribing(before)) return !isSeveral(word) || !isCapitalised(before.text)
  if (isSeveral(word)) return prepositions.has(words[at - 2]?.lower ?? '')
  return before.lower === 'and' || before.text === ','
}

/** Several by its ending, or a verb: "aides", "likes"; "news" is neither. */
export function isSeveral({ lower, text }: Word): boolean {
  return !isCapitalised(text) && /^\p{L}/u.test(text) && isPluralNoun(lower) && lower !== 'news'
}

export function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && determiners.has(word.lower)
}

/** "the | only ones", "a recently | elected mayor": behind an article an adverb belongs to the noun. */
export function isArticle(word: Word | undefined): boolean {
  return word !== undefined && /^(?:the|an?|his|her|its|their|our|my|your)$/.test(word.lower)
}

/** "This angered | voters", "said that | voters": before several, such a word is no determiner of theirs. */
export function isForOne({ lower }: Word, head: Word | undefined): boolean {
  return /^(?:this|that|another|each|every)$/.test(lower) && isPluralNoun(head?.lower ?? '')
}

/** Nothing of a phrase stands before it. */
export function opensPhrase(words: readonly Word[], at: number): boolean {
  const { lower, kind, text } = words[at] as Word
  return (
    isShortIs(words, at) ||
    (kind === 'mark' && text !== ',') ||
    determiners.has(lower) ||
    prepositions.has(lower) ||
    auxiliaries.has(lower) ||
    subordinators.has(lower) ||
    subjectPronouns.has(lower) ||
    /^(?:him|them|me|us|[ap]\.m\.)$/.test(lower) ||
    isAdverb(lower)
  )
}

/** "there’s | anyone": no possessive. */
function isShortIs(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? ''
  return words[at]?.lower === "'s" && (subjectPronouns.has(before) || /^(?:there|here|that|what|let)$/.test(before))
}

/** What stands behind it is no verb. */
export function leadsToNoun({ lower, kind, text }: Word): boolean {
  if (kind === 'mark') return !/^['’,-]$/.test(text)
  return (
    (prepositions.has(lower) && lower !== 'to') ||
    (subordinators.has(lower) && !/^(?:that|which|who|whom|but|yet|or|nor|then|what|as)$/.test(lower))
  )
}
