import type { Span } from '../../types/review.ts'
import { antecedentOf } from './antecedent.ts'
import { bodyBefore } from './body-meant.ts'
import { jointBefore } from './joint-sources.ts'
import { type KnownStory, namedPerson, type Spoken } from './known-story.ts'

/** Characters after which "they" no longer points back to the last speaker for sure. */
const closeBy = 500

const pronoun = /^(?:he|she|his|her|him|they|their|it|its|who|that|which|i|we|you)$/

export function isPronoun(lower: string): boolean {
  return pronoun.test(lower)
}

/** Whom a source means that is a pronoun. */
export function pronounMeant(
  lower: string,
  source: Span,
  known: KnownStory,
  identify: (source: Span) => Spoken,
): Spoken {
  const { meant, spoken } = known
  const unknown: Spoken = { speaker: null, sourceKind: 'named', person: true, plural: false, at: source.end }
  const last = spoken.at(-1)
  if (/^(?:i|we|you)$/.test(lower)) return unknown
  if (/^(?:he|she|his|her|him)$/.test(lower)) {
    const found = meant.pronouns.get(source.start)
    if (found?.name) return namedPerson(found.name)
    return found?.role ? { ...unknown, speaker: found.role, sourceKind: 'unnamed' } : unknown
  }
  if (/^(?:who|that|which)$/.test(lower)) {
    const antecedent = antecedentOf(source.start, known)
    if (!antecedent) return unknown
    const found = identify(antecedent)
    return { ...found, sourceKind: found.speaker === null ? 'named' : found.sourceKind }
  }
  if (/^its?$/.test(lower)) {
    // A paper or a body can be looked up where it is first named; "it" adds no doubt of its own.
    const body = bodyBefore(source.start, known, identify) ?? (last?.person ? null : last)
    return body
      ? { ...body, sourceKind: body.sourceKind === 'document' ? 'document' : 'named' }
      : { ...unknown, person: false }
  }
  const isClose = last !== undefined && source.start - last.at < closeBy
  if (isClose && (last.plural || (!last.person && last.sourceKind !== 'document'))) return { ...last }
  const several = spoken.slice(-3).findLast(({ plural, at }) => plural && source.start - at < closeBy)
  if (several) return { ...several }
  return jointBefore(source.start, known) ?? { ...unknown, plural: true, person: false }
}
