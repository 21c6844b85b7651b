import { contentOf } from '../../types/document-parts.ts'
import type { Rendering } from '../../types/rendering.ts'
import { foldText } from '../flow/fold-text.ts'
import { textsOf } from './json-ld.ts'
import { firstMeta } from './meta.ts'
import type { PageData } from './page-data.ts'
import { parseDate } from './parse-date.ts'

export interface StoryDates {
  /** ISO 8601. */
  published: string | null
  modified: string | null
}

const publishedMeta = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'displaydate',
  'ptime',
  'pdate',
  'originalpublicationdate',
  'article.published',
  'cxenseparse:recs:publishtime',
  'rnews:datepublished',
  'dcsext.articlefirstpublished',
  'dc.date.created',
  'og:published_time',
  'og:pubdate',
  'bt:pubdate',
  'creation_date',
]
const modifiedMeta = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
  'last-modified',
  'utime',
  'article.updated',
  'revision_date',
  'moddate',
]

/** When the page says that its story was published and last changed. */
export function findDates(
  data: PageData,
  headline: Element | null,
  storyRoot: Element | null,
  rendering: Rendering,
): StoryDates {
  const { article, meta, jsonLd } = data
  const published =
    parseDate(textsOf(article?.datePublished)[0]) ??
    parseDate(textsOf(article?.dateCreated)[0]) ??
    parseDate(firstMeta(meta, publishedMeta)) ??
    parseDate(textsOf(jsonLd.find((node) => node.datePublished)?.datePublished)[0]) ??
    markedDate(data.marked, /^(?:datePublished|dateCreated)$/) ??
    shownDate(data, headline, storyRoot, rendering) ??
    dateOfAddress(data.url)
  const modified =
    parseDate(textsOf(article?.dateModified)[0]) ??
    parseDate(firstMeta(meta, modifiedMeta)) ??
    markedDate(data.marked, /^dateModified$/)
  return { published, modified }
}

function markedDate(marked: Element[], property: RegExp): string | null {
  for (const element of marked) {
    const names = (element.getAttribute('itemprop') ?? '').split(/\s+/)
    if (!names.some((name) => property.test(name)) || element.closest('aside, footer, nav')) continue
    const date = dateOf(element)
    if (date) return date
  }
  return null
}

function dateOf(element: Element): string | null {
  return (
    parseDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title')) ??
    parseDate(element.textContent)
  )
}

/** A `time` element or a short line with a date, from a little above the headline to the first paragraphs. */
function shownDate(
  { document, root }: PageData,
  headline: Element | null,
  storyRoot: Element | null,
  rendering: Rendering,
): string | null {
  for (const scope of [
    headline?.parentElement?.parentElement,
    headline?.closest('article, main'),
    storyRoot?.closest('article, main'),
    storyRoot,
  ]) {
    for (const element of scope?.querySelectorAll(
      'time[datetime], [class*="date" i], [class*="time" i], [class*="publish" i]',
    ) ?? []) {
      if (
        !root.contains(element) ||
        element.closest('aside, nav, footer, figure') ||
        foldText(element.textContent ?? '').length > 120
      )
        continue
      const date = dateOf(element)
      if (date) return date
    }
  }
  const walker = document.createTreeWalker(contentOf(document), 4)
  const from = headline ?? storyRoot
  if (!from) return null
  walker.currentNode = from
  for (let steps = 0; steps < 80 && walker.nextNode(); steps++) {
    const text = foldText(walker.currentNode.nodeValue ?? '')
    if (text.length < 8 || text.length > 90) continue
    const date = parseDate(text)
    if (date && walker.currentNode.parentElement && rendering.isShown(walker.currentNode.parentElement)) return date
  }
  return null
}

function dateOfAddress(url: string | null): string | null {
  const match = url && /\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url)
  return match ? parseDate(`${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`) : null
}
