import type { Span } from '../../../types/review.ts'
import type { Gender } from '../names/gender.ts'

const pronoun = /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Hh]im)\b/g

/** The pronouns of a sentence that mean a person, lower case. */
export function pronounsIn(text: string, { start, end }: Span): Array<Span & { word: string }> {
  return [...text.slice(start, end).matchAll(pronoun)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    word: word.toLowerCase(),
  }))
}

export function genderOfPronoun(word: string): Gender {
  return /^h(?:e|is|im)$/.test(word) ? 'he' : 'she'
}

/** Words that open a clause whose pronoun may mean somebody who is named only after it. */
const opensClause =
  /^["“'‘]*(?:(?:but|and|yet) )?(?:(?:even|ever|just|only) )?(?:as|when|while|in|although|though|after|before|if|since|asked|during|with|once|until|because|despite|for|on|at|by|from|like|unlike)\b[^,]*$/i

/** The place is in a clause that opens the sentence and whose subject comes after it. */
export function isInOpeningClause(text: string, sentence: Span, at: number): boolean {
  return opensClause.test(text.slice(sentence.start, at)) && at - sentence.start < 60
}

/** What may stand between the comma and the name: an article, titles and offices. */
const beforeName = /^[”"’']?,[”"’']?\s(?:(?:the|then|former)\s)?(?:\p{L}[\p{L}.’'-]*\s){0,3}$/u

/**
 * "When he came, Lee said so": whoever is named as the subject after a clause that opens the sentence.
 *
 * @param later The mentions after the pronoun, in the same sentence.
 */
export function subjectAfterClause<Mention extends Span>(
  text: string,
  sentence: Span,
  at: number,
  later: readonly Mention[],
): Mention | null {
  const before = text.slice(sentence.start, at)
  if (!opensClause.test(before) || before.length > 60) return null
  const comma = text.slice(at, sentence.end).search(/,[”"’']?\s/)
  if (comma < 0) return null
  const next = later.find(({ start }) => start > at + comma)
  if (!next || ownsNext(text, next)) return null
  return beforeName.test(text.slice(at + comma, next.start)) ? next : null
}

/** "Lee’s plan": what follows is the name's. */
function ownsNext(text: string, { start, end }: Span): boolean {
  return /['’]s?$/.test(text.slice(start, end)) || /^['’]s\b/.test(text.slice(end, end + 3))
}

/** Before a name that is tied to another word. */
const tie =
  /\b(?:of|for|from|with|by|about|against|to|on|at|in|than|over|behind|like|as|between|toward|towards|under|after|before|since|near|beside|including)\s(?:(?:the|a|an|former|then)\s)?$/i

/** The name is tied to another word: by a preposition before it or as the possessor of what follows. */
export function isOblique(text: string, sentence: Span, { start, end }: Span): boolean {
  return tie.test(text.slice(sentence.start, start)) || ownsNext(text, { start, end })
}

/** What may stand between the beginning of a sentence and whoever owns its subject. */
const beforeOwner = /^[“"'‘]?(?:(?:But|And|Yet|Still|The|Then|former)\s)?(?:\p{Lu}[\p{L}.]*\s){0,3}$/u

/** "Lee’s plain style won": whoever owns the subject that opens the sentence. */
export function isOwnerOfSubject(text: string, sentence: Span, { start, end }: Span): boolean {
  return ownsNext(text, { start, end }) && beforeOwner.test(text.slice(sentence.start, start))
}

/** The subject of a clause within the sentence: "asked whether Lee would come", "in the event that Lee wins". */
export function isInClause(text: string, sentence: Span, { start }: Span): boolean {
  return /\b(?:that|when|if|whether|because|while|after|before|since|although|though|where|how|why|what)\s(?:(?:the|then|former|\p{Lu}[\p{L}.]*)\s){0,3}$/u.test(
    text.slice(sentence.start, start),
  )
}

/** Right behind a verb of its clause, the name is what the verb is done to: "asked Lee", "praised Mr. Lee". */
export function isObject(text: string, sentence: Span, { start }: Span): boolean {
  return /\b(?:\p{Ll}+(?:ed|ing)|told|met|beat|made|gave|saw|left|shot|sued|hit|let|put|won|lost|led)\s(?:\p{Lu}[\p{L}.]*\s){0,2}$/u.test(
    text.slice(sentence.start, start),
  )
}
