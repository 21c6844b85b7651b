import type { ClaimsReading } from '../../types/claims.ts'
import type { CopiedPage, ExtractedArticle } from '../../types/copied-page.ts'
import type { StoryText } from '../../types/story.ts'
import type { StoryContext } from '../sidepanel/claims-messages.ts'

/** What the background asks of the engine's page. */
export interface JudgeQuestion {
  kind: 'judge'
  story: StoryText
  context: StoryContext
}

/** And for the article in a page's copy. */
export interface ExtractQuestion {
  kind: 'extract'
  page: CopiedPage
}

export type ExtractAnswer = { article: ExtractedArticle | null }

export type JudgeAnswer = { claims: ClaimsReading } | { error: string }
