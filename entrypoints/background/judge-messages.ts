import type { ClaimsReading } from '../../types/claims.ts'
import type { StoryText } from '../../types/story.ts'
import type { StoryContext } from '../sidepanel/claims-messages.ts'

/** What the background asks of the engine's page. */
export interface JudgeQuestion {
  kind: 'judge'
  story: StoryText
  context: StoryContext
}

export type JudgeAnswer = { claims: ClaimsReading } | { error: string }
