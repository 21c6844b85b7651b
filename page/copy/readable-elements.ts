import type { CopiedPage, ExtractedArticle } from '../../types/copied-page.ts'
import type { Steps } from '../../types/steps.ts'
import { copyPage } from './copy-page.ts'

/** Finds the article in a copy of the page: where it does so is its own business. */
export type Extractor = (copied: CopiedPage) => Steps<ExtractedArticle | null>

export interface ReadableElements {
  /** Live elements that the extractor took for the article, wrappers included. */
  kept: Set<Element>
  byline: string | null
}

/** What an extractor takes for the article, as elements of the live document; `null` where it finds none. */
export function* readableElements(document: Document, extract: Extractor): Steps<ReadableElements | null> {
  const copy = yield* copyOf(document)
  yield
  const article = copy && (yield* extract(copy.page))
  if (!article) return null
  const kept = new Set<Element>()
  for (const number of article.kept) {
    const live = copy.live[number]
    if (live) kept.add(live)
  }
  return { kept, byline: article.byline }
}

function* copyOf(document: Document) {
  try {
    return yield* copyPage(document)
  } catch {
    // A page may name its elements after what one asks of them: then it is read by its own structure.
    return null
  }
}

/**
 * The text node belongs to the kept elements. Readability melts a lone child into its parent, so that the child's own
 * number may be lost: then the parent answers.
 */
export function isKept(node: Node, kept: Set<Element>): boolean {
  let element: Element | null = node.parentElement
  for (let steps = 0; element && steps < 6; steps++) {
    if (kept.has(element)) return true
    const parent: Element | null = element.parentElement
    if (parent?.childElementCount !== 1) return false
    element = parent
  }
  return false
}
