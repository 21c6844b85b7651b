import type { Rendering } from '../../types/rendering.ts'
import { namesOf, nameWord } from '../flow/element-names.ts'
import { foldText, foldWords } from '../flow/fold-text.ts'
import { declaredTitles, type PageData } from './page-data.ts'

export interface Headline {
  title: string | null
  /** The live element that shows it. */
  element: Element | null
}

const mostHeadings = 40
const headlineName = nameWord(
  'headline|(?:article|post|entry|story|page|content|main)-?(?:title|headline|heading)|title',
)

/**
 * The story's headline as a reader sees it, told from other large headings by the titles in the page's data; without
 * such a heading, the title in the data.
 */
export function findHeadline(
  data: PageData,
  outlet: string | null,
  storyRoot: Element | null,
  rendering: Rendering,
): Headline {
  const clean = (title: string) => withoutOutlet(foldText(title), outlet)
  const declared = declaredTitles(data).map(clean)
  const ownTitle = data.root === data.document ? clean(data.document.title) : ''
  const titles = [...declared, ownTitle].filter(Boolean)
  let best: { element: Element; text: string; score: number } | null = null
  for (const element of headings(data.root)) {
    const text = foldText(element.textContent ?? '')
    if (text.length < 3 || text.length > 400 || !rendering.isShown(element)) continue
    const likeness = Math.max(0, ...titles.map((title) => sharedWords(text, title)))
    const score =
      likeness * 4 +
      (element.localName === 'h1' ? 1 : 0) +
      (/(?:^|\s)headline(?:\s|$)/.test(element.getAttribute('itemprop') ?? '') ? 1 : 0) +
      (headlineName.test(namesOf(element)) ? 0.4 : 0) +
      (storyRoot && isBeforeOrIn(element, storyRoot) ? 0.3 : 0) +
      (element.closest('aside, nav, footer') ? -1 : 0)
    if (!best || score > best.score) best = { element, text, score }
  }
  const [fromData] = titles
  // A lone large heading is believed only as far as something else says that it is this story's: else it may be the outlet's name.
  if (
    best &&
    (best.score >= 2.4 || (best.score >= 1 && storyRoot && foldWords(best.text) !== foldWords(outlet ?? '')))
  ) {
    return { title: declaredWithin(withoutOutlet(best.text, outlet), declared), element: best.element }
  }
  return { title: fromData ?? null, element: null }
}

/**
 * A heading often holds more than the headline: a label, a section, words for screen readers. Where it is no title that
 * the page declares but holds all the words of one, that one is the headline.
 */
function declaredWithin(heading: string, titles: string[]): string {
  const own = foldWords(heading)
  if (titles.some((title) => foldWords(title) === own)) return heading
  const words = new Set(own.split(' '))
  const within = titles.find((title) => {
    const declared = foldWords(title).split(' ')
    return declared.length >= 4 && declared.every((word) => words.has(word))
  })
  return within ?? heading
}

function headings(root: ParentNode): Element[] {
  const found = root.querySelectorAll('h1, h2, [itemprop~="headline"]')
  return Array.from(found).slice(0, mostHeadings)
}

function isBeforeOrIn(element: Element, root: Element): boolean {
  return root.contains(element) || Boolean(element.compareDocumentPosition(root) & 4)
}

/** Share of words that two texts have in common, 0..1 (Dice). */
function sharedWords(one: string, other: string): number {
  const a = new Set(foldWords(one).split(' '))
  const b = new Set(foldWords(other).split(' '))
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return a.size + b.size > 0 ? (2 * common) / (a.size + b.size) : 0
}

/** A title without the outlet's name (and its section) behind or before it. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const parts = title.split(/(\s+[|–—·»•:]\s+|\s+-\s+|\s*\|\s*|:\s+)/)
  const name = squash(outlet ?? '')
  const isName = (part: string) =>
    name !== '' &&
    (squash(part) === name ||
      (squash(part).length > 2 && name.startsWith(squash(part))) ||
      (name.length > 2 && squash(part).startsWith(name) && part.split(' ').length <= 5))
  let end = parts.length
  for (let at = parts.length - 1; at >= 2; at -= 2) if (isName(parts[at] ?? '')) end = at - 1
  const start = end >= 3 && isName(parts[0] ?? '') ? 2 : 0
  let kept = parts.slice(start, end)
  // Sections between bars: "Headline | Politics | Outlet".
  while (
    end < parts.length &&
    kept.length >= 3 &&
    /\|/.test(kept.at(-2) ?? '') &&
    (kept.at(-1) ?? '').split(' ').length <= 3
  )
    kept = kept.slice(0, -2)
  return kept.join('').trim() || title
}

function squash(text: string): string {
  return foldWords(text.replace(/\.(?:com|co\.uk|org|net|news)(?:\.\w\w)?$/i, ''))
    .replace(/^the /, '')
    .replace(/ /g, '')
}
