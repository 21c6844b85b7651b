import type { Span } from '../../../types/review.ts'
import type { Place } from './mind.ts'
import type { Referent } from './pronoun-clues.ts'
import { isInClause, isObject, isOblique, isOwnerOfSubject } from './sentence-places.ts'

/** A place where somebody is spoken of. */
export interface ReferentMention extends Span {
  referent: Referent
  /** The source of an attribution. */
  speaks: boolean
}

/** What stands between two names of a list. */
const listed = /^(?:,|,? (?:and|or|&))\s$/

/** The mention before in its sentence. */
export interface Placed {
  end: number
  place: Place
}

/** A name in a list stands where the first of the list does; `null` for others and for lists of subjects. */
export function placeInList(text: string, { start }: Span, before: Placed | null): Place | null {
  const goesOn = before?.place === 'object' || before?.place === 'oblique'
  return goesOn && listed.test(text.slice(before.end, start)) ? before.place : null
}

/** Where in its sentence a mention stands. */
export function placeOf(
  text: string,
  sentence: Span,
  mention: ReferentMention,
  subjectTaken: boolean,
  isQuoted: boolean,
): Place {
  if (isQuoted) return 'quoted'
  if (mention.speaks) return 'speaks'
  if (isOwnerOfSubject(text, sentence, mention)) return 'owner'
  if (isOblique(text, sentence, mention)) return 'oblique'
  if (isInClause(text, sentence, mention)) return 'clause'
  return subjectTaken || isObject(text, sentence, mention) ? 'object' : 'subject'
}
