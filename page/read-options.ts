import type { Rendering } from '../types/rendering.ts'
import type { StoryPart } from './facts/story-part.ts'

/** What a page is read with, and what of it. */
export interface ReadOptions {
  /** Address of the page, `null` for a saved one: then the page's own word for it is taken. */
  url: string | null
  rendering: Rendering
  /** Read no story but the one in this element: the page holds several. */
  within?: Element | undefined
  /** The story that is meant, where the page's head and structured data speak of another. */
  part?: StoryPart | undefined
}
