import type { CopiedPage, ExtractedArticle } from '../../types/copied-page.ts'

/**
 * Looks for the article in a page's copy, in this document's thread. The extractor is loaded when it is first needed.
 *
 * @returns `null` where it finds none, or fails: the page waits for an answer, and goes by its own structure then.
 */
export async function findArticle(page: CopiedPage): Promise<ExtractedArticle | null> {
  try {
    const { extractArticle } = await import('../../page/copy/extract-article.ts')
    return extractArticle(page, document.implementation)
  } catch {
    return null
  }
}
