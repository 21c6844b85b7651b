import type { Rendering } from '../types/rendering.ts'
import type { PaidContent } from '../types/review.ts'

export function findPaidContent(
  _document: Document,
  _where: {
    storyRoot: Element | null
    headline: Element | null
    url: string | null
    language: string | null
    rendering: Rendering
  },
): { content: PaidContent; blocks: Element[]; elements: Element[][] } {
  return { content: { wholeArticle: false, sponsor: null, evidence: [], markers: [] }, blocks: [], elements: [] }
}
