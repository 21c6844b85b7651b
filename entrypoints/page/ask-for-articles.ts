import type { Extractor } from '../../page/copy/readable-elements.ts'
import type { CopiedPage, ExtractedArticle } from '../../types/copied-page.ts'
import { waitFor } from '../../types/steps.ts'

export interface AskedArticles {
  /** Sends the copy away, and waits for the answer without keeping the page waiting. */
  extract: Extractor
  /** An answer has come; one that nobody waits for is none. */
  answered(number: number, article: ExtractedArticle | null): void
}

/** Has others find the article in copies of this page: in its own thread that would take longer than a page can wait. */
export function askForArticles(send: (number: number, page: CopiedPage) => void): AskedArticles {
  const waiting = new Map<number, (article: ExtractedArticle | null) => void>()
  let last = 0
  return {
    *extract(page) {
      const number = ++last
      const { promise, resolve } = Promise.withResolvers<ExtractedArticle | null>()
      waiting.set(number, resolve)
      send(number, page)
      return yield* waitFor(promise)
    },
    answered(number, article) {
      waiting.get(number)?.(article)
      waiting.delete(number)
    },
  }
}
