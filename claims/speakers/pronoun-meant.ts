import type { Span } from '../../types/review.ts'
import { signerAfter } from './i-and-we/signed-letters.ts'
import { askedAt, letterAlone, type Turn, turnAt } from './i-and-we/turns.ts'
import { itMeant } from './it/it-meant.ts'
import { isQuotedAt, type KnownStory, namedPerson, quotationAt, type Spoken } from './known-story.ts'
import { severalMeant } from './they/several-again.ts'
import { antecedentOf } from './who-and-which/antecedent.ts'

const pronoun = /^(?:he|she|his|her|him|they|their|them|it|its|who|whose|that|which|you)$/

const firstPerson = /^(?:i|me|my|we|us|our)$/

export function isPronoun(lower: string): boolean {
  return pronoun.test(lower) || isFirstPerson(lower)
}

export function isFirstPerson(lower: string): boolean {
  return firstPerson.test(lower)
}

/** Whom a source means that is a pronoun. */
export function pronounMeant(
  lower: string,
  source: Span,
  known: KnownStory,
  identify: (source: Span) => Spoken,
): Spoken {
  const unknown: Spoken = {
    speaker: null,
    sourceKind: 'named',
    person: true,
    plural: false,
    at: source.end,
    decidedBy: 'unclear',
  }
  if (lower === 'you' || isFirstPerson(lower)) {
    const turn = lower === 'you' ? askedAt(source.start, known.turns) : turnOf(source.start, known)
    const speaker = turn && identify(turn.source)
    if (speaker?.speaker && !letterAlone.test(speaker.speaker)) return { ...speaker, decidedBy: 'quoted_speaker' }
    if (turn || lower === 'you' || isQuotedAt(source.start, known)) return unknown
    // The "we" of a page of letters may also be the page's own: "We asked our followers".
    const isOne = /^(?:i|me|my)$/.test(lower)
    const author = (isOne ? signerAfter(source.start, known.text, known.signatures) : null) ?? known.author
    return author === null ? unknown : { ...unknown, speaker: author, decidedBy: 'author' }
  }
  if (/^(?:he|she|his|her|him)$/.test(lower)) {
    const found = known.meant.pronouns.get(source.start)
    if (!found) return unknown
    const { referent, decidedBy } = found
    if (referent.name) return namedPerson(referent.name, decidedBy)
    return { ...unknown, speaker: referent.role, sourceKind: 'unnamed', decidedBy }
  }
  if (/^(?:who|whose|that|which)$/.test(lower)) {
    const antecedent = antecedentOf({ at: source.start, word: lower === 'whose' ? 'who' : lower }, known)
    return antecedent ? filledIn(identify(antecedent), 'words_before') : unknown
  }
  if (/^its?$/.test(lower)) {
    // A paper or a body can be looked up where it is first named; "it" adds no doubt of its own.
    const body = itMeant(source.start, known, identify)
    if (!body) return { ...unknown, person: false }
    return { ...filledIn(body, body.decidedBy), sourceKind: body.sourceKind === 'document' ? 'document' : 'named' }
  }
  const several = severalMeant(source.start, known, identify)
  return several ? filledIn(several, 'several_before') : { ...unknown, plural: true, person: false }
}

/** The turn whose speaker says what stands at an offset, and doesn't quote it. */
function turnOf(at: number, known: KnownStory): Turn | null {
  const turn = turnAt(at, known.turns)
  return turn && (quotationAt(at, known)?.start ?? -1) < turn.start ? turn : null
}

/** Whoever is nobody in particular is called by the story's words; how little they tell the pronoun doesn't add to. */
export function filledIn(found: Spoken, decidedBy: Spoken['decidedBy']): Spoken {
  const speaker = found.speaker ?? found.words ?? null
  if (speaker === null) return { ...found, sourceKind: 'named', decidedBy: 'unclear' }
  const isAtLarge = found.speaker === null || found.sourceKind === 'vague'
  return { ...found, speaker, sourceKind: isAtLarge ? 'named' : found.sourceKind, decidedBy }
}
