import type { Word } from '../../words/split-words.ts'
import { isAdverb, isCapitalised } from '../../words/word-classes.ts'
import {
  describesByPlace,
  isArticle,
  isDescribing,
  isDeterminer,
  isForOne,
  isSeveral,
  isVerb,
  leadsToNoun,
  opensPhrase,
} from './phrase-words.ts'
import { isSpeakingNoun } from './speaking-nouns.ts'

/** Most words that a noun phrase has before its head. */
const longest = 7

/**
 * Where the noun phrase begins whose head is at an index: "the Hale Group’s young | voters" begins at "the". Without a
 * determiner it begins behind what cannot stand inside a phrase, where that is no place for a verb: "fueled news
 * reports", "with teachers unions". Else only words that describe for sure belong to it: "they call young voters".
 */
export function startOfPhrase(words: readonly Word[], head: number): number {
  let sure = head
  for (let at = head - 1; at >= 0 && head - at <= longest; at -= 1) {
    const word = words[at]
    if (word && isAdverb(word.lower) && isArticle(words[at - 1])) continue
    if (!word || opensPhrase(words, at)) {
      if (word && isDeterminer(word) && !isForOne(word, words[head])) return firstDeterminer(words, at)
      return word && leadsToNoun(word) ? at + 1 : behindTie(words, sure)
    }
    if (word.lower === 'and' || word.text === ',') {
      const joinsTwo = isDescribing(words[at - 1]) || isBetween(words, at - 1)
      if (!joinsTwo || !isDescribing(words[at + 1])) return sure
      // "Ann Lee, Hale | voters": two names are of one phrase only in a list.
      if (word.text === ',' && areNames(words[at - 1], words[at + 1]) && !isListed(words, at, head)) return sure
      // "In 2015, | voters", "by 60%, | voters"
      if (word.text === ',' && words[at - 1]?.kind === 'number') return sure
      if (sure === at + 1) sure = at
      continue
    }
    if (isVerb(words, at, head)) return behindTie(words, at + 1)
    // "the aides | Hale voters", "the aide likes | voters"
    if (isSeveral(word) && (at < head - 1 || !describesByPlace(words, at))) return behindTie(words, at + 1)
    const isPart = isDescribing(word) || (at === head - 1 && describesByPlace(words, at))
    if (isPart && sure === at + 1) sure = at
  }
  return behindTie(words, sure)
}

/** "In the towns|, young voters": no phrase begins with a comma. */
function behindTie(words: readonly Word[], at: number): number {
  return words[at]?.text === ',' ? at + 1 : at
}

/** "the current | and former aides": right behind an article and nobody, it describes, too. */
function isBetween(words: readonly Word[], at: number): boolean {
  return isArticle(words[at - 1]) && !isSpeakingNoun(words[at]?.lower ?? '')
}

function areNames(...words: ReadonlyArray<Word | undefined>): boolean {
  return words.every((word) => word !== undefined && isCapitalised(word.text))
}

/** "Latino, | Asian and black voters" */
function isListed(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ lower }) => lower === 'and')
}

/** "all the voters", "his two aides": determiners stand in a row. */
function firstDeterminer(words: readonly Word[], at: number): number {
  let first = at
  while (isDeterminer(words[first - 1])) first -= 1
  return first
}
