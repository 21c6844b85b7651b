import type { ArticlePlace } from './whole-article/article-place.ts'

/** The page that is asked for what is paid: where its story is, and what `page/` has read of it. */
export interface PaidWhere extends ArticlePlace {
  language: string | null
}
