import type { Span } from '../../../types/review.ts'
import type { KnownStory } from '../known-story.ts'
import { peopleBefore } from '../phrases/people-before.ts'
import { phraseBefore } from '../phrases/phrase-before.ts'
import { withWhole } from '../phrases/whole-of-part.ts'
import { namedAfter, paperBefore } from './paper-before-that.ts'
import { personMeant } from './person-before-who.ts'
import { relativeBefore, whoInRowBefore } from './relative-before.ts'
import { quotedBefore, thingNamedBefore } from './thing-before-which.ts'

/** "in 2014", "on Friday", "last week": between the noun and its clause it says when. */
const whenSaid =
  /\s(?:(?:in|on|since|from|of)\s(?:\p{Lu}\p{Ll}+\s)?(?:\d{4}|\p{Lu}\p{Ll}+day|\p{Lu}\p{Ll}+\s\d{1,2})|(?:last|this)\s(?:week|month|year)|\p{Lu}\p{Ll}+day|yesterday|today)\s$/u

/** "what does | that mean", "if | that is so": no relative pronoun. */
const demonstrative = /(?<!\p{L})(?:do|does|did|is|was|if|when|because|although|while|whether)\s$/iu

/** The place of a relative pronoun, and which it is. */
interface Relative {
  at: number
  word: string
}

/**
 * What the relative pronoun at an offset stands for: the person named right before it, or before an apposition; else
 * the noun phrase before it ("the editors of the Herald, | who"), in the same sentence. `null`: there is none to see.
 */
export function antecedentOf({ at, word }: Relative, known: KnownStory): Span | null {
  const { text } = known
  if (word === 'that' && demonstrative.test(text.slice(Math.max(0, at - 12), at))) return null
  const before = relativeBefore(at, word, text)
  if (before !== null) return antecedentOf({ at: before, word }, known)
  const isWho = word === 'who'
  const named =
    (isWho ? null : thingNamedBefore(at, text)) ??
    quotedBefore(at, text) ??
    (isWho ? null : (namedAfter(at, text) ?? paperBefore(at, text)))
  if (named) return named
  const end = at - (whenSaid.exec(text.slice(Math.max(0, at - 160), at))?.[0].length ?? 1) + 1
  const person = personMeant(end, word, known)
  if (person) return person
  const people = isWho ? peopleBefore(text, end) : null
  // "Lee, who came to the port, | who": the port is nobody.
  const first = isWho && !people?.people ? whoInRowBefore(at, text) : null
  if (first !== null) return antecedentOf({ at: first, word }, known)
  const phrase = people ?? phraseBefore(end, word, text)
  return isWho || !phrase ? phrase : withWhole(phrase, at + word.length, text)
}
