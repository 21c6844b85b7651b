import type { Span } from '../../../types/review.ts'
import { isQuotedAt, type KnownStory, type Spoken } from '../known-story.ts'
import { isTold, type SeveralCandidate, severalCandidates } from './several-meant.ts'
import type { SeveralPlace } from './several-places.ts'

/** An earlier "they" and whom it means. */
export interface UnderstoodSeveral {
  at: number
  meant: Pick<SeveralPlace, 'kind' | 'spoken'>
}

/** Whom each "they" of a story means, as far as it has been read for them. */
export interface SeveralSoFar {
  readTo: number
  /** In reading order. */
  understood: UnderstoodSeveral[]
}

const several = /(?<!\p{L})(?:they|their|them)(?!\p{L})/giu

/**
 * Whom the "they" at an offset means. Every "they" on the way there is understood, too, whether or not it is a source:
 * the next one often goes on with the same. `null`: nobody of whom more than the place tells.
 */
export function severalMeant(at: number, known: KnownStory, identify: (source: Span) => Spoken): Spoken | null {
  const { text, severalSoFar } = known
  const { understood, readTo } = severalSoFar
  const meantAt = (place: number): SeveralCandidate | null => {
    const candidates = severalCandidates(place, known, identify)
    const meant = known.decideSeveral(place, candidates)
    if (meant) understood.push({ at: place, meant })
    return meant
  }
  for (const { index } of text.slice(readTo, at).matchAll(several))
    if (!isQuotedAt(readTo + index, known)) meantAt(readTo + index)
  severalSoFar.readTo = Math.max(readTo, at + 'they'.length)
  const meant = meantAt(at)
  return meant && isTold(meant) ? meant.spoken : null
}
