import { foldText } from '../flow/fold-text.ts'
import { type JsonLdNode, textsOf, typesOf } from './json-ld.ts'
import { firstMeta } from './meta.ts'
import type { PageData } from './page-data.ts'

/** Name of the outlet in its own words; `null` where the page doesn't say. */
export function outletName({ document, meta, article, jsonLd }: PageData): string | null {
  const candidates = [
    firstMeta(meta, ['og:site_name', 'og:site']),
    textsOf(article?.publisher)[0],
    textsOf(named(jsonLd, /^(?:WebSite|NewsMediaOrganization)$/)?.name)[0],
    firstMeta(meta, ['application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'citation_journal_title']),
    textsOf(named(jsonLd, /Organization$/)?.name)[0],
    firstMeta(meta, ['twitter:site'])?.replace(/^@/, ''),
    suffixOf(document.title),
  ]
  for (const candidate of candidates) {
    const name = candidate && foldText(candidate).replace(/^https?:\/\/(?:www\.)?/, '')
    if (name && name.length <= 80) return name
  }
  return null
}

function named(nodes: JsonLdNode[], type: RegExp): JsonLdNode | undefined {
  return nodes.find((node) => typesOf(node).some((name) => type.test(name)))
}

/** What stands behind the last divider of the window's title is the outlet, where it is short. */
function suffixOf(title: string): string | null {
  const parts = foldText(title).split(/\s+[|–—·»]\s+|\s+-\s+/)
  const last = parts.length > 1 ? parts.at(-1) : undefined
  return last && last.length <= 30 && last.split(' ').length <= 4 ? last : null
}
