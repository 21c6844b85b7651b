import type { ArticleType } from '../../types/review.ts'
import { foldText } from '../flow/fold-text.ts'
import { typesOf } from './json-ld.ts'
import { firstMeta } from './meta.ts'
import type { PageData } from './page-data.ts'

/** schema.org's article types, and what each says the text is. */
const schemaTypes: Record<string, ArticleType> = {
  AnalysisNewsArticle: 'analysis',
  BackgroundNewsArticle: 'analysis',
  OpinionNewsArticle: 'opinion',
  ReviewNewsArticle: 'review',
  Review: 'review',
  CriticReview: 'review',
  SatiricalArticle: 'satire',
  LiveBlogPosting: 'live',
  AdvertiserContentArticle: 'advertorial',
  ReportageNewsArticle: 'report',
}

interface Sign {
  type: ArticleType
  /** In a section's name, in the path of the address, or as a label at the headline. */
  section: RegExp
  /** At the beginning of the headline. */
  headline?: RegExp
}

const signs: Sign[] = [
  {
    type: 'advertorial',
    section:
      /^(?:advertorials?|sponsored(?:[ -](?:content|post|article))?|paid[ -](?:content|post|program)|partner[ -]content|brand(?:ed)?[ -](?:content|studio)|advertisement[ -]feature|brandvoice|promoted)$/i,
  },
  {
    type: 'press-release',
    section: /^(?:press[ -]?releases?|pr[ -]newswire|news[ -]?releases?|business[ -]?wire|globe[ -]?newswire)$/i,
  },
  { type: 'satire', section: /^(?:satire|humou?r|parody)$/i },
  {
    type: 'live',
    section: /^(?:live|live-?blogs?|live[ -]updates?|live[ -]news|as-it-happened)$/i,
    headline: /^(?:live(?: updates?| blog)?\s*[:|–—-])|\blive updates\b|\bas it happened\b/i,
  },
  {
    type: 'review',
    section: /^(?:reviews?|(?:film|movie|book|music|tv|theatre|theater|album|restaurant|game|product)[ -]?reviews?)$/i,
    headline: /^(?:review\s*[:|–—-])|\breview\s*[:–—-]\s/i,
  },
  {
    type: 'opinion',
    section:
      /^(?:opinions?|commentary|comment(?:isfree)?|op-?eds?|editorials?|columns?|columnists?|viewpoints?|voices|ideas|letters|perspectives?|blogs?|guest[ -](?:essay|column))$/i,
    headline: /^(?:opinion|commentary|editorial|op-ed|letters?(?: to the editor)?|column)\s*[:|–—-]/i,
  },
  {
    type: 'analysis',
    section:
      /^(?:analysis|news[ -]analysis|explainers?|explained|the-upshot|in-depth|fact[ -]?checks?|long[ -]?reads?|backgrounders?)$/i,
    headline: /^(?:analysis|explainer|explained|news analysis|fact check)\s*[:|–—-]/i,
  },
]

/** What kind of text the page says it holds; a plain news article is a report, and a page that says nothing is unknown. */
export function findArticleType(
  { article, meta, url }: PageData,
  title: string | null,
  headline: Element | null,
): ArticleType {
  const types = article ? typesOf(article) : []
  for (const type of types) {
    const known = schemaTypes[type]
    if (known && known !== 'report') return known
  }
  const sections = [
    ...labelsAt(headline),
    ...[article?.articleSection].flat().filter((section): section is string => typeof section === 'string'),
    ...(meta.get('article:section') ?? []),
    firstMeta(meta, ['parsely-section', 'section', 'og:section', 'dc.type']) ?? '',
    ...pathOf(url),
  ].map((section) => foldText(section))
  for (const { type, section, headline: form } of signs) {
    if (sections.some((name) => section.test(name)) || (title && form?.test(title))) return type
  }
  if (types.some((type) => /NewsArticle|^Report/.test(type)) || schemaTypes[types[0] ?? ''] === 'report')
    return 'report'
  return firstMeta(meta, ['og:type']) === 'article' || types.length > 0 ? 'report' : 'unknown'
}

/** Folders of the address; the last part is the story's own name. */
function pathOf(url: string | null): string[] {
  try {
    return url ? new URL(url).pathname.split('/').filter(Boolean).slice(0, -1) : []
  } catch {
    return []
  }
}

/** Short lines right above the headline, in its own box: "Opinion", "Analysis". */
function labelsAt(headline: Element | null): string[] {
  const labels: string[] = []
  let element: Element | null = headline
  for (let up = 0; element && up < 3; up++) {
    let before = element.previousElementSibling
    for (let steps = 0; before && steps < 3; steps++) {
      const text = foldText(before.textContent ?? '')
      if (text && text.length < 40) labels.push(text, ...text.split(/\s*[|/›»>·]\s*/))
      before = before.previousElementSibling
    }
    element = element.parentElement
  }
  return labels
}
