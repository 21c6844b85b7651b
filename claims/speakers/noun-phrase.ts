import type { Word } from '../words/split-words.ts'
import {
  auxiliaries,
  determiners,
  isAdverb,
  isCapitalised,
  prepositions,
  subjectPronouns,
  subordinators,
} from '../words/word-classes.ts'
import { isPluralNoun, isSpeakingNoun } from './speaking-nouns.ts'

/** Most words that a noun phrase has before its head. */
const longest = 7

/** Words in lower case that describe a noun, by their endings: "liberal", "Haitian-born", "young". */
const describing =
  /^(?:black|white|young|old|top|senior|former|local|new|own|key|likely|fellow|elderly|left|right|non|anti|pro|rank|college|state|party|campaign|\p{Ll}+(?:al|ic|ive|ish|ese|ous|ful|ern|ary|ist|class|based|aged|born|minded|wing)|(?:\p{L}+-)+\p{L}+)$/u

/** Verbs that stand before a noun without an article: "told voters", "leads Democrats". */
const verb =
  /^(?:\p{Ll}+(?:ed|ing)|told|said|says|met|made|gave|saw|left|won|lost|led|leads|put|let|hit|sent|took|got|tells|gives)$/u

/**
 * Where the noun phrase begins whose head is at an index: "the Hale Group’s young | voters" begins at "the". Without
 * a determiner only words that describe for sure belong to it: "told young voters" begins at "young".
 */
export function startOfPhrase(words: readonly Word[], head: number): number {
  let sure = head
  for (let at = head - 1; at >= 0 && head - at <= longest; at -= 1) {
    const word = words[at]
    if (word && isAdverb(word.lower) && isArticle(words[at - 1])) continue
    if (!word || opensPhrase(word))
      return word && isDeterminer(word) && !isForOne(word, words[head]) ? firstDeterminer(words, at) : sure
    const isNoun = isSpeakingNoun(word.lower) && !isCapitalised(word.text)
    if (at < head - 1 && isNoun && /s$/.test(word.lower)) return sure
    if (word.lower === 'and' || word.text === ',') {
      if (!isDescribing(words[at - 1]) || !isDescribing(words[at + 1])) return sure
      // "Ann Lee, Hale | voters": two names are of one phrase only in a list.
      if (word.text === ',' && areNames(words[at - 1], words[at + 1]) && !isListed(words, at, head)) return sure
      // "In 2015, | voters", "by 60%, | voters"
      if (word.text === ',' && words[at - 1]?.kind === 'number') return sure
      if (sure === at + 1) sure = at
      continue
    }
    if (verb.test(word.text) && !isDeterminer(words[at - 1])) return sure
    const isPart = isDescribing(word) || (at === head - 1 && isCompound(words, at))
    if (isPart && sure === at + 1) sure = at
  }
  return sure
}

function areNames(...words: ReadonlyArray<Word | undefined>): boolean {
  return words.every((word) => word !== undefined && isCapitalised(word.text))
}

/** "Latino, | Asian and black voters" */
function isListed(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ lower }) => lower === 'and')
}

function isDescribing(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isCapitalised(word.text) || describing.test(word.lower) || word.lower === "'s" || word.kind === 'number')
  )
}

/** "and business | leaders": a noun before the head; behind "to", an auxiliary or a noun it would be a verb. */
function isCompound(words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  if (!word || !before || verb.test(word.text) || isPluralNoun(word.lower) || word.kind !== 'word') return false
  return (
    (before.kind === 'mark' && before.text !== "'") ||
    before.lower === 'and' ||
    isDescribing(before) ||
    (prepositions.has(before.lower) && before.lower !== 'to')
  )
}

/** "This angered | voters", "said that | voters": before several, such a word is no determiner of theirs. */
function isForOne({ lower }: Word, head: Word | undefined): boolean {
  return /^(?:this|that|another|each|every)$/.test(lower) && isPluralNoun(head?.lower ?? '')
}

function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && determiners.has(word.lower)
}

/** "the | only ones", "a recently | elected mayor": behind an article an adverb belongs to the noun. */
function isArticle(word: Word | undefined): boolean {
  return word !== undefined && /^(?:the|an?|his|her|its|their|our|my|your)$/.test(word.lower)
}

/** Nothing of a phrase stands before it. */
function opensPhrase({ lower, kind, text }: Word): boolean {
  return (
    (kind === 'mark' && text !== ',') ||
    determiners.has(lower) ||
    prepositions.has(lower) ||
    auxiliaries.has(lower) ||
    subordinators.has(lower) ||
    subjectPronouns.has(lower) ||
    isAdverb(lower)
  )
}

/** "all the voters", "his two aides": determiners stand in a row. */
function firstDeterminer(words: readonly Word[], at: number): number {
  let first = at
  while (isDeterminer(words[first - 1])) first -= 1
  return first
}

/** "dozens of | women": how many there are stands before the phrase. */
const countedBy =
  /(?<!\p{L})(?:(?<!the\s)(?:an?\s)?(?:dozens|hundreds|thousands|scores|number|majority|couple|group|handful|millions|lots?|plenty|series|pair|string|slew|host|array|crop|generation)|(?:the|an?|one)\s(?:\p{Ll}+\s)?(?:kinds?|sorts?|types?|third|quarter|half))\sof\s$/iu

/** How far before a phrase its number begins, in UTF-16 units. */
export function countBefore(text: string, start: number): number {
  return countedBy.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0
}
