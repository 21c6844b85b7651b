import { Readability } from '@mozilla/readability'
import type { CopiedPage, ExtractedArticle } from '../../types/copied-page.ts'
import { numberAttribute, rebuildPage } from './rebuild-page.ts'

/** Below this many characters the extractor tries again with looser rules, each time from the start. */
const leastText = 300

/**
 * What Mozilla's Readability takes for the article of a copied page; `null` where it finds none. It reads a page in one go,
 * which may take a tenth of a second: somewhere where nobody is kept waiting.
 */
export function extractArticle(copied: CopiedPage, implementation: DOMImplementation): ExtractedArticle | null {
  try {
    const page = rebuildPage(copied, implementation)
    const article = page && extract(page)
    if (!article?.content) return null
    const kept = Array.from(article.content.querySelectorAll(`[${numberAttribute}]`), (element) =>
      Number(element.getAttribute(numberAttribute)),
    )
    return { kept, byline: article.byline ?? null }
  } catch {
    // It recurses: a page that nests deeper than the stack is read by its own structure.
    return null
  }
}

function extract(page: Document) {
  // Nobody will see the article that it builds.
  return new Readability<Element>(page, {
    serializer: (node) => node as Element,
    charThreshold: leastText,
    keepClasses: true,
  }).parse()
}
