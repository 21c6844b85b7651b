import type { Rendering } from '../../types/rendering.ts'
import type { PageFacts } from '../../types/review.ts'
import type { PageFlow } from '../flow.ts'
import type { ReadableElements } from '../readable-elements.ts'
import type { StoryScope } from '../story-scope.ts'

export interface FactsContext {
  url: string | null
  flow: PageFlow
  scope: StoryScope | null
  readable: ReadableElements | null
  rendering: Rendering
}

export function readFacts(
  document: Document,
  context: FactsContext,
): { facts: PageFacts; headline: Element | null; walled: boolean } {
  const facts: PageFacts = {
    url: context.url,
    title: document.title || null,
    siteName: null,
    language: document.documentElement.lang || null,
    published: null,
    modified: null,
    byline: [],
    articleType: 'unknown',
    corrections: [],
  }
  return { facts, headline: document.querySelector('h1'), walled: false }
}
