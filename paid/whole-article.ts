import { plainText } from './plain-text.ts'
import type { Wording } from './wordings/types.ts'
import { sponsorIn } from './wordings/wording-of.ts'

export interface FoundLabel {
  element: Element
  text: string
  wording: Wording
  visible: boolean
  inSlot: boolean
}

export interface WholeArticle {
  evidence: string[]
  sponsor: string | null
}

const sections =
  /^(?:sponsored(?:[ -](?:content|post|article|story))?|advertorials?|partner[ -]content|branded[ -]content|paid[ -](?:content|post|program|partner)|brand ?voice|advertisement feature|publireportage)$/i
const paths =
  /\/(?:sponsored(?:-(?:content|posts?|article|story|stories))?|advertorials?|paid-?(?:content|post|program)s?|brand-?voice|partner-?content|brand(?:ed)?-?content|publireportages?|advertisement-feature|sponsor-content)\//i
const flags =
  /(?:^|[:._-])(?:is-?)?(?:sponsored(?:[-_]?(?:content|post|article))?|branded[-_]?content|advertorial|paid[-_]?(?:content|post)|native[-_]?ad)$/i

/** Whether the page says that its story itself is paid for. A box about another story is no evidence. */
export function judgeWholeArticle(
  document: Document,
  where: { storyRoot: Element | null; headline: Element | null; url: string | null },
  labels: FoundLabel[],
): WholeArticle {
  const evidence: string[] = []
  let sponsor: string | null = null
  for (const entry of structuredEntries(document)) {
    const types = [entry['@type']].flat().map(String)
    if (types.includes('AdvertiserContentArticle')) evidence.push('structured_data: AdvertiserContentArticle')
    if (!types.some((type) => /(?:Article|BlogPosting)$/.test(type)) || !entry.sponsor) continue
    const named = nameOf(entry.sponsor)
    if (!named) continue
    sponsor ??= named
    evidence.push(`structured_sponsor: ${named}`)
  }
  for (const meta of Array.from(document.querySelectorAll('meta[content]')).slice(0, 400)) {
    const key = meta.getAttribute('property') ?? meta.getAttribute('name') ?? ''
    const content = (meta.getAttribute('content') ?? '').trim()
    if (/(?:^|[:.])(?:section|content[-_]?type|article[-_]?type)$/i.test(key) && sections.test(content)) {
      evidence.push(`page_section: ${content}`)
    } else if (flags.test(key) && /^(?:true|1|yes)$/i.test(content)) evidence.push(`page_flag: ${key}`)
  }
  const path = where.url && URL.canParse(where.url) ? new URL(where.url).pathname : ''
  const inPath = paths.exec(path)
  if (inPath) evidence.push(`page_address: ${inPath[0]}`)
  for (const label of labels) {
    if (!isAtHeadline(label, where.headline, where.storyRoot)) continue
    evidence.push(`label_at_headline: ${label.text}`)
    sponsor ??= sponsorIn(label.text)
  }
  return { evidence: [...new Set(evidence)].slice(0, 8), sponsor: evidence.length > 0 ? sponsor : null }
}

function isAtHeadline(label: FoundLabel, headline: Element | null, storyRoot: Element | null): boolean {
  if (!headline || !label.visible || label.inSlot || !label.wording.tellsOfText) return false
  if (label.element.closest('nav, aside, footer')) return false
  let shared: Element | null = headline
  for (let steps = 0; steps < 4 && shared && !shared.contains(label.element); steps++) shared = shared.parentElement
  if (!shared?.contains(label.element) || shared.localName === 'body') return false
  const following = 4
  const first = firstParagraph(headline, storyRoot)
  if (first && (first.contains(label.element) || (first.compareDocumentPosition(label.element) & following) > 0))
    return false
  if (!first && (headline.compareDocumentPosition(label.element) & following) > 0) return false
  // The box of the label, up to what it shares with the headline, tells of no other story.
  let box = label.element
  while (box.parentElement && !box.parentElement.contains(headline)) box = box.parentElement
  if (box.contains(headline)) return true
  const other = Array.from(box.querySelectorAll('a, h1, h2, h3, h4, img')).slice(0, 50)
  return !other.some((element) => element.localName !== 'img' && plainText(element.textContent ?? '').length > 45)
}

function firstParagraph(headline: Element, storyRoot: Element | null): Element | null {
  const following = 4
  for (const paragraph of Array.from((storyRoot ?? headline.ownerDocument).querySelectorAll('p')).slice(0, 60)) {
    const isAfter = (headline.compareDocumentPosition(paragraph) & following) > 0
    if (isAfter && (paragraph.textContent ?? '').trim().length >= 80) return paragraph
  }
  return null
}

function structuredEntries(document: Document): Record<string, unknown>[] {
  const entries: Record<string, unknown>[] = []
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]')).slice(0, 30)) {
    try {
      const parsed: unknown = JSON.parse(script.textContent ?? '')
      for (const entry of [parsed].flat() as (Record<string, unknown> | null)[]) {
        if (!entry || typeof entry !== 'object') continue
        entries.push(entry)
        const graph = entry['@graph']
        if (Array.isArray(graph)) entries.push(...graph.filter((node) => node && typeof node === 'object'))
      }
    } catch {
      // A page whose structured data is broken still has its labels.
    }
  }
  return entries
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  const named = typeof first === 'string' ? first : (first as { name?: unknown } | null)?.name
  return typeof named === 'string' && named.trim() ? named.trim().slice(0, 80) : null
}
