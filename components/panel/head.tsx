import type { ArticleType, Review } from '../../types/review.ts'
import { OwnPageLink } from '../queries/surroundings.tsx'
import { formatDate, formatNames } from '../text/formats.ts'
import { translate, translateId } from '../text/translate.ts'
import { summaryOf } from './summary.ts'

/** The sheet's heading: whose page this is, what it is called, and what the review counted, in words. */
export function Head({ review, level: Title = 'h1' }: { review: Review; level?: 'h1' | 'h3' }) {
  const { title, byline, published, modified, language } = review.page
  const written = byline.length > 0 ? translate('head.byline', [formatNames(byline)]) : translate('head.noByline')
  return (
    <header class="head">
      <Kicker review={review} />
      <Title class="head-title" lang={language ?? undefined} dir="auto">
        {title ?? translate('head.noHeadline')}
      </Title>
      <p class="head-facts">
        <span dir="auto">{written}</span>
        {published && <time dateTime={published}>{formatDate(published, false)}</time>}
        {modified && modified.slice(0, 10) !== published?.slice(0, 10) && (
          <time dateTime={modified}>{translate('head.modified', [formatDate(modified, false)])}</time>
        )}
      </p>
      <p class="head-summary">{summaryOf(review)}</p>
      <p class="head-judged">
        {translate('head.judged')} <OwnPageLink page="howJudged">{translate('head.howJudged')}</OwnPageLink>
      </p>
    </header>
  )
}

/** Kinds that readers take for granted: naming them would be noise. */
const plain: ReadonlySet<ArticleType> = new Set(['report', 'unknown'])

/** What stands above the headline in print: that it is not a report. */
function Kicker({ review }: { review: Review }) {
  const { articleType } = review.page
  // That the article is paid for stands in the banner above.
  if (review.paid.wholeArticle) return null
  return plain.has(articleType) ? null : <p class="kicker">{translateId('articleType', articleType)}</p>
}
