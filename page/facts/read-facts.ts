import type { Rendering } from '../../types/rendering.ts'
import type { PageFacts } from '../../types/review.ts'
import type { Steps } from '../../types/steps.ts'
import { foldText } from '../flow/fold-text.ts'
import { type Access, readAccess } from './access.ts'
import { findArticleType } from './article-type.ts'
import { findByline } from './byline.ts'
import { readReferences } from './checked-claims.ts'
import { findDates } from './dates.ts'
import { findHeadline } from './headline.ts'
import { textsOf } from './json-ld.ts'
import { declaredLanguage } from './language.ts'
import { firstMeta } from './meta.ts'
import { outletName } from './outlet.ts'
import { pageAddress } from './page-address.ts'
import { type PageData, readPageData } from './page-data.ts'
import { dataOfPart, type StoryPart } from './story-part.ts'

export interface FactsContext {
  /** Address of the page, `null` for a saved one. */
  url: string | null
  /** The element that holds the story. */
  storyRoot: Element | null
  /** What the extractor takes for the byline. */
  extractedByline: string | null
  rendering: Rendering
  /** The one story of the page that is meant, where the page's head speaks of another. */
  part?: StoryPart | undefined
}

export interface FactsRead {
  facts: PageFacts
  /** The live element that shows the headline. */
  headline: Element | null
  access: Access
  /** The page declares itself to be an article. */
  isArticle: boolean
  /** The page's JSON-LD blocks as parsed. */
  structuredData: unknown[]
}

/** What the page says about itself: structured data first, then meta elements, then what a reader sees. */
export function* readFacts(document: Document, context: FactsContext): Steps<FactsRead> {
  const { url, storyRoot, extractedByline, rendering, part } = context
  const page = readPageData(document, url)
  yield
  const data = part ? dataOfPart(page, part) : page
  data.url = part ? part.address : pageAddress(data)
  const siteName = outletName(data)
  const { title, element: headline } = findHeadline(data, siteName, storyRoot, rendering)
  yield
  const dates = findDates(data, headline, storyRoot, rendering)
  yield
  const byline = findByline(data, siteName, { headline, storyRoot, rendering }, extractedByline)
  yield
  return {
    facts: {
      url: data.url,
      title,
      siteName,
      language: declaredLanguage(data),
      ...dates,
      byline,
      articleType: findArticleType(data, title, headline),
      corrections: textsOf(data.article?.correction).map(foldText),
      ...referencesOf(data),
    },
    headline,
    access: readAccess(data),
    isArticle: data.article !== null || /article/i.test(firstMeta(data.meta, ['og:type']) ?? ''),
    structuredData: data.jsonLdBlocks,
  }
}

/** Only where the page names some: most don't, and a review needn't say so. */
function referencesOf({ jsonLd, article }: PageData): Pick<PageFacts, 'references'> {
  const references = readReferences(jsonLd, article)
  return Object.values(references).some((list) => list.length > 0) ? { references } : {}
}
