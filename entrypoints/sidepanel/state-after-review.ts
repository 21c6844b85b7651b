import type { PanelState } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import type { PageReading } from '../../types/story.ts'

/** The state that a finished review comes to. */
export function stateAfterReview(reading: PageReading, review: Review): PanelState {
  const { notices, place } = reading
  return notices.includes('no-story')
    ? { kind: 'no-story', review, notices }
    : { kind: 'reviewed', review, notices, changed: false, place }
}
