import { tidy } from './article-place.ts'
import type { Sign } from './signs.ts'

type Entry = Record<string, unknown>

export interface StructuredFindings {
  signs: Sign[]
  /** Whom the data name as the funder of this article: funding is no advertising. */
  funder: string | null
  /** Sections and authors that the article's own entry names. */
  sections: string[]
  authors: string[]
}

/**
 * What the page's structured data say of its own article. Only entries at the top of a block, in its `@graph` or as the
 * main entity of one of these are about the page; what lies deeper are parts, lists and other stories.
 *
 * @param blocks Parsed JSON-LD blocks; nothing about their shape is relied on.
 */
export function readStructuredData(root: ParentNode, blocks: unknown[], siteName: string | null): StructuredFindings {
  const findings: StructuredFindings = { signs: [], funder: null, sections: [], authors: [] }
  const entries = ownEntries(blocks)
  const articles = entries.filter((entry) =>
    typesOf(entry).some((type) => /(?:Article|BlogPosting|Reportage)$/.test(type)),
  )
  if (entries.some((entry) => typesOf(entry).includes('AdvertiserContentArticle')) || hasAdvertiserItem(root)) {
    findings.signs.push({ rule: 'structured_data', seen: 'AdvertiserContentArticle', sponsor: null })
  }
  for (const article of articles) {
    const [publisher] = namesOf(article.publisher)
    const sponsor = namesOf(article.sponsor).find((name) => !isSame(name, publisher) && !isSame(name, siteName))
    if (sponsor) findings.signs.push({ rule: 'structured_sponsor', seen: sponsor, sponsor })
    findings.funder ??= namesOf(article.funder)[0] ?? namesOf(article.funding)[0] ?? null
    findings.sections.push(...namesOf(article.articleSection))
    findings.authors.push(...namesOf(article.author), ...namesOf(article.creator))
  }
  return findings
}

function ownEntries(blocks: unknown[]): Entry[] {
  const entries: Entry[] = []
  for (const block of blocks.flat(1)) {
    if (!isEntry(block)) continue
    const graph = Array.isArray(block['@graph']) ? block['@graph'].filter(isEntry) : []
    for (const entry of [block, ...graph]) entries.push(entry, ...[entry.mainEntity].flat().filter(isEntry))
  }
  return entries.slice(0, 500)
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function typesOf(entry: Entry): string[] {
  return [entry['@type']].flat().map((type) => String(type).replace(/^.*[/#:]/, ''))
}

/** Microdata: an item of that type around the headline's own element. */
function hasAdvertiserItem(root: ParentNode): boolean {
  const item = root.querySelector('[itemtype$="AdvertiserContentArticle"]')
  return item?.querySelector('h1, [itemprop~="headline"]') != null
}

/** Names in a property: a text, or an object's name, one or many. */
function namesOf(value: unknown): string[] {
  return [value].flat(2).flatMap((one) => {
    const name = isEntry(one) ? (one.name ?? namesOf(one.funder)[0]) : one
    return typeof name === 'string' && name.trim() ? [tidy(name).slice(0, 80)] : []
  })
}

export function isSame(one: string | null | undefined, other: string | null | undefined): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]+/giu, '')
  return Boolean(one && other && plain(one) === plain(other))
}
