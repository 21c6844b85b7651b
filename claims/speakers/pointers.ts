import type { Span } from '../../types/review.ts'
import type { PointedWord } from '../reader/pointed-at.ts'

/** At which words the reader sees a source point, by the offset at which the source begins. */
export type Pointers = ReadonlyMap<number, readonly PointedWord[]>

/** How much of what a source points at lies on words of the given places: 0 to 1. */
export function shareOn(pointed: readonly PointedWord[] | undefined, places: readonly Span[]): number {
  if (!pointed) return 0
  return pointed.reduce((sum, { start, end, chance }) => {
    const isOn = places.some((place) => place.start < end && place.end > start)
    return isOn ? sum + chance : sum
  }, 0)
}
