import type { ClaimsProgress, ClaimsReading } from '../../types/claims.ts'
import type { ArticleType } from '../../types/review.ts'
import type { StoryText } from '../../types/story.ts'

/** What the engine should know of the page beyond the story's text. */
export interface StoryContext {
  language: string | null
  articleType: ArticleType
  byline: string[]
  url?: string | null
}

export type ClaimsQuestion = { kind: 'judge'; id: number; story: StoryText; context: StoryContext } | { kind: 'cancel' }

export type ClaimsAnswer =
  | { id: number; kind: 'progress'; progress: ClaimsProgress }
  | { id: number; kind: 'done'; reading: ClaimsReading }
  | { id: number; kind: 'failed'; message: string }
