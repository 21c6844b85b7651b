import type { Span } from '../../types/review.ts'
import { knowStory } from '../speakers/know-story.ts'
import type { KnownStory } from '../speakers/known-story.ts'
import { markedSpans } from './marked-spans.ts'
import { storyOf } from './story-of.ts'

/** What is known of a story, and the stretches of it that stand between bars. */
export function knownIn(marked: string): { known: KnownStory; spans: Span[] } {
  const { text, spans } = markedSpans(marked)
  return { known: knowStory(text, storyOf(text).blocks, []), spans }
}
