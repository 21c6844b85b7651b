import { bodyOf, rootOf } from '../../types/document-parts.ts'
import { textsOf } from './json-ld.ts'
import { firstMeta } from './meta.ts'
import type { PageData } from './page-data.ts'

/** BCP 47 tag as the page declares it, `en_GB` mended to `en-GB`; `null` where it declares none. */
export function declaredLanguage({ document, meta, article }: PageData): string | null {
  const candidates = [
    rootOf(document).getAttribute('lang'),
    bodyOf(document)?.getAttribute('lang'),
    textsOf(article?.inLanguage)[0],
    firstMeta(meta, ['content-language', 'dc.language', 'language', 'og:locale']),
  ]
  for (const candidate of candidates) {
    const tag = candidate
      ?.trim()
      .replace(/_/g, '-')
      .split(/[,;\s]/)[0]
    if (tag && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(tag)) return tag
  }
  return null
}
