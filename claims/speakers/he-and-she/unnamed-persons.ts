import type { Span } from '../../../types/review.ts'
import { determiners, prepositions, subordinators } from '../../words/word-classes.ts'
import { tailOf } from '../phrases/phrase-tail.ts'
import { isPersonNoun, isPluralNoun } from '../phrases/speaking-nouns.ts'

/** Somebody whom a story brings up without a name. */
export interface UnnamedPerson {
  /** With the article and a short description behind the noun: "a nurse from Hale". */
  phrase: Span
  head: Span & { noun: string }
}

/** Words by which a story brings up one person, with what may describe it before the noun. */
const broughtUp = /(?<![\p{L}-])(?:[Aa]n?|[Oo]ne|[Aa]nother) ((?:[\p{L}\p{N}-]+ ){0,4}[\p{L}-]+)/gu

/** "as a judge", "Lee is a judge", "for a judge", "Lee, a judge": said of somebody, or of any. */
const saidOf =
  /(?:(?<!\p{L})(?:as|is|was|are|were|be|been|being|became|become|like|than|not|for)\s|\p{Lu}[\p{L}’'.-]*,\s)$/u

/** What may stand behind the noun, where it is no part of another noun and no name follows. */
const goesOn =
  /^(?:,?\s(?:who|whose|from|in|at|with|of|on|is|was|has|had|will|would|could|can|born|came|gave|got|left|let|made|met|put|said|saw|says|sent|told|took|went|\p{Ll}+ed)(?!\p{L})|,\s(?!\p{Lu})|\.)/u

/** "a source of money", "a host of ideas": nouns for somebody that "of" makes one for a thing. */
const thingOf = /^(?:source|host|model)\sof\s/

/** How far before a phrase and behind its noun is looked, in UTF-16 units. */
const near = 24

/** Persons whom a story brings up by what they are: "a retired nurse", "one woman from Hale". */
export function unnamedPersons(text: string): UnnamedPerson[] {
  return [...text.matchAll(broughtUp)].flatMap(({ 0: whole, 1: words = '', index }) => {
    if (saidOf.test(text.slice(Math.max(0, index - near), index))) return []
    const head = headIn(words, index + whole.length - words.length)
    if (!head) return []
    if (!goesOn.test(text.slice(head.end, head.end + near)) || thingOf.test(text.slice(head.start, head.end + near)))
      return []
    return [{ phrase: { start: index, end: head.end + tailOf(text, head.end).length }, head }]
  })
}

/** The first noun for a person, where only words that may describe it stand before. */
function headIn(words: string, from: number): UnnamedPerson['head'] | null {
  let start = from
  for (const word of words.split(' ')) {
    if (isPersonNoun(word) && !isPluralNoun(word)) return { start, end: start + word.length, noun: word }
    const lower = word.toLowerCase()
    if (determiners.has(lower) || prepositions.has(lower) || subordinators.has(lower)) return null
    start += word.length + 1
  }
  return null
}
