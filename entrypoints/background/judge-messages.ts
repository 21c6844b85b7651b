import type { StoryText } from '../../types/story.ts'
import type { StoryContext } from '../sidepanel/claims-messages.ts'

/** What the background asks of the offscreen document; the answer holds the claims, or an error's message. */
export interface JudgeQuestion {
  kind: 'judge-offscreen'
  story: StoryText
  context: StoryContext
}
