import { type Pointers, shareOn } from '../pointers.ts'
import type { ReferentMention } from './mention-places.ts'
import type { Referent } from './pronoun-clues.ts'

/** Who is pointed at less is not worth a thought. */
const least = 0.1

/** Tells of the source at an offset at whom it points, and how much: 0 to 1. Of other places nothing is known. */
export function pointedReferents(
  mentions: readonly ReferentMention[],
  pointers: Pointers,
): (at: number) => ReadonlyMap<Referent, number> {
  const places = Map.groupBy(mentions, ({ referent }) => referent)
  return (at) => {
    const pointed = pointers.get(at)
    if (!pointed) return new Map()
    const shares = [...places].map(([referent, own]) => [referent, shareOn(pointed, own)] as const)
    return new Map(shares.filter(([, share]) => share >= least))
  }
}
