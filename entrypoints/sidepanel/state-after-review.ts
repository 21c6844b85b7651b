import type { PanelState } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import type { PageReading } from '../../types/story.ts'
import { RefusedError } from './refusal.ts'

/** The state that a finished review comes to. */
export function stateAfterReview(reading: PageReading, review: Review): PanelState {
  const { notices, place } = reading
  return notices.includes('no-story')
    ? { kind: 'no-story', review, notices }
    : { kind: 'reviewed', review, notices, changed: false, place }
}

/**
 * The state that a review comes to where it could not be made.
 *
 * @param letIn The user has let us into the page: what the browser still refuses is its own.
 */
export function stateOfError(error: unknown, letIn: boolean): PanelState {
  if (error instanceof RefusedError) {
    return { kind: 'refused', reason: letIn && error.reason === 'no-permission' ? 'browser-page' : error.reason }
  }
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
}
