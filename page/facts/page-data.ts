import { articleNode, type JsonLdNode, nodesOf, readJsonLdBlocks, textsOf } from './json-ld.ts'
import { firstMeta, type MetaValues, readMeta } from './meta.ts'

/** Everything a page's head and structured data say, read once. */
export interface PageData {
  document: Document
  /** Where to look for what a reader sees of the story: the document, or one story's element on a page of several. */
  root: Document | Element
  url: string | null
  jsonLd: JsonLdNode[]
  /** The JSON-LD blocks as parsed, for those who must know what lies within what. */
  jsonLdBlocks: unknown[]
  /** The JSON-LD object about the page's own story. */
  article: JsonLdNode | null
  meta: MetaValues
  /** Elements with microdata or `rel=author`, found once: on a large page every search costs. */
  marked: Element[]
}

export function readPageData(document: Document, url: string | null): PageData {
  const jsonLdBlocks = readJsonLdBlocks(document)
  const jsonLd = nodesOf(jsonLdBlocks)
  const marked = Array.from(document.querySelectorAll('[itemprop], [rel~="author"]')).slice(0, 2_000)
  return {
    document,
    root: document,
    url,
    jsonLd,
    jsonLdBlocks,
    article: articleNode(jsonLd),
    meta: readMeta(document),
    marked,
  }
}

/** The titles that a page declares in its data, most trusted first. */
export function declaredTitles({ article, meta }: PageData): string[] {
  return [
    textsOf(article?.headline)[0],
    firstMeta(meta, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'headline']),
  ].filter((title): title is string => Boolean(title?.trim()))
}
