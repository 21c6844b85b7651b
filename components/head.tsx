import type { Review } from '../types/review.ts'
import { formatDate, formatNames } from './formats.ts'
import { summaryOf } from './summary.ts'
import { translate } from './translate.ts'

/** The sheet's heading: whose page this is, what it is called, and what the review counted, in words. */
export function Head({ review }: { review: Review }) {
  const { title, byline, published, modified, language } = review.page
  const written = byline.length > 0 ? translate('head.byline', [formatNames(byline)]) : translate('head.noByline')
  return (
    <header class="head">
      <h1 class="head-title" lang={language ?? undefined} dir="auto">
        {title ?? translate('head.noHeadline')}
      </h1>
      <p class="head-facts">
        <span dir="auto">{written}</span>
        {published && <time dateTime={published}>{formatDate(published)}</time>}
        {modified && modified !== published && (
          <time dateTime={modified}>{translate('head.modified', [formatDate(modified)])}</time>
        )}
      </p>
      <p class="head-summary">{summaryOf(review)}</p>
    </header>
  )
}
