import { isPaidPlace } from '../../types/paid-place.ts'
import type { PaidMarker, PaidMarkerKind, Review } from '../../types/review.ts'

export type PaidLevel = 'page' | 'block' | 'link' | 'disclosure'

export const paidLevels: readonly PaidLevel[] = ['page', 'block', 'link', 'disclosure']

const levelOfKind: Record<PaidMarkerKind, PaidLevel> = {
  page: 'page',
  label: 'block',
  slot: 'block',
  link: 'link',
  'affiliate-disclosure': 'disclosure',
}

export interface NumberedMarker {
  marker: PaidMarker
  /** Index into `review.paid.markers`, by which the page is asked to show it. */
  index: number
}

/** The markers of one level. Levels are kept apart: a paid block does not make a paid article. */
export function markersOfLevel(review: Review, level: PaidLevel): NumberedMarker[] {
  return review.paid.markers
    .map((marker, index) => ({ marker, index }))
    .filter(({ marker }) => levelOfKind[marker.kind] === level)
}

/** How many places of a level a reader can see; with `unlabelled`, only those that don't say that they are paid for. */
export function countShown(review: Review, level: PaidLevel, unlabelled = false): number {
  return markersOfLevel(review, level)
    .filter(({ marker }) => isPaidPlace(marker) && (!unlabelled || marker.disclosure?.wording === 'none'))
    .reduce((sum, { marker }) => sum + marker.count, 0)
}
