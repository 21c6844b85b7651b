import { textsOf } from './json-ld.ts'
import type { PageData } from './page-data.ts'

/** What the page says about how much of its story a reader without a subscription gets. */
export interface Access {
  free: boolean | null
  /** Words of the whole story, as the page counts them. */
  words: number | null
  /** The whole story, where the structured data hold it. */
  body: string | null
}

export function readAccess({ article, jsonLd }: PageData): Access {
  const said = [article, ...jsonLd].map((node) => node?.isAccessibleForFree).find((value) => value !== undefined)
  const words = Number(article?.wordCount)
  return {
    free: said === undefined ? null : !/^false$/i.test(String(said)),
    words: Number.isFinite(words) && words > 0 ? words : null,
    body: textsOf(article?.articleBody)[0] ?? null,
  }
}
