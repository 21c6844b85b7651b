import type { PaidMarker } from './review.ts'

/** A place that a reader can see is paid for. A label in a slot is no place beside it. */
export function isPaidPlace({ visible, inSlot }: Pick<PaidMarker, 'visible' | 'inSlot'>): boolean {
  return visible && !inSlot
}
