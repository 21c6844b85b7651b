import { firstMeta } from './meta.ts'
import type { PageData } from './page-data.ts'

/** The address of the page: the one it was opened at, or for a saved page the one that it gives itself. */
export function pageAddress({ document, url, meta, article }: PageData): string | null {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  const main = article?.mainEntityOfPage
  const own = typeof main === 'object' && main ? (main as Record<string, unknown>)['@id'] : main
  for (const candidate of [url, canonical, firstMeta(meta, ['og:url']), own, article?.url]) {
    if (typeof candidate === 'string' && /^https?:\/\/\S+$/.test(candidate)) return candidate
  }
  return null
}
