import { paidContentInSteps } from '../paid/find-paid-content.ts'
import { runAtOnce } from '../types/steps.ts'
import { extractArticle } from './copy/extract-article.ts'
import type { ReadingAids } from './read-in-steps.ts'
import { type PageRead, readPageInSteps } from './read-in-steps.ts'
import type { ReadOptions } from './read-options.ts'

/** Both heavy parts of reading, done here and now. */
export function aidsAtHand({ implementation }: Document): ReadingAids {
  return {
    // biome-ignore lint/correctness/useYield: it is done at once
    *extract(copied) {
      return extractArticle(copied, implementation)
    },
    findPaid: paidContentInSteps,
  }
}

/** Reads the story, the page's facts and its paid content off a document at once. Nothing in the document is changed. */
export function readPage(document: Document, page: ReadOptions): PageRead {
  return runAtOnce(readPageInSteps(document, page, aidsAtHand(document)))
}
