import { contentOf } from '../../types/document-parts.ts'
import type { Rendering } from '../../types/rendering.ts'
import { namesOf, nameWord } from '../flow/element-names.ts'
import { foldText } from '../flow/fold-text.ts'
import { authorNames } from './author-names.ts'
import type { PageData } from './page-data.ts'

/** Where a byline may stand. */
export interface BylinePlace {
  storyRoot: Element | null
  headline: Element | null
  rendering: Rendering
}

/** Elements that are marked as the author's name, above or in the story. */
export function markedAuthors({ root, marked }: PageData, place: BylinePlace): string[] {
  const finders = [
    () => marked.filter((element) => isProperty(element, 'name') && element.closest('[itemprop~="author"]')),
    () => marked.filter((element) => isProperty(element, 'author')),
    () => marked.filter((element) => element.hasAttribute('rel')),
    () => Array.from(root.querySelectorAll('a[href*="/author"], a[href*="/profile/"], a[href*="/by/"]')),
  ]
  for (const find of finders) {
    const names: string[] = []
    for (const element of find().slice(0, 30)) {
      if (!belongsToStory(element, place)) continue
      const content = element.getAttribute('content')
      if (content === null && !place.rendering.isShown(element)) continue
      const text = content ?? foldText(element.textContent ?? '')
      if (text.length <= 120) names.push(...authorNames(text))
    }
    if (names.length > 0) return names
  }
  return []
}

function isProperty(element: Element, property: string): boolean {
  return (element.getAttribute('itemprop') ?? '').split(/\s+/).includes(property)
}

const bylineName = nameWord(
  'by-?lines?|authors?|author-?(?:name|names|link|byline)|article-?author|post-author|contributors?|writer|vcard|meta-author',
)

/** A line with a byline's name or a byline's words between headline and story. */
export function visibleAuthors({ root }: PageData, place: BylinePlace): string[] {
  let seen = 0
  for (const element of root.querySelectorAll(
    '[class*="author" i], [class*="byline" i], [id*="byline" i], [class*="writer" i], [class*="contributor" i], address',
  )) {
    if (seen++ > 60) break
    const text = foldText(element.textContent ?? '')
    if (
      !text ||
      text.length > 160 ||
      !bylineName.test(`${namesOf(element)}${element.localName === 'address' ? ' byline' : ''}`)
    )
      continue
    if (!belongsToStory(element, place) || !place.rendering.isShown(element)) continue
    const names = authorNames(text)
    if (names.length > 0) return names
  }
  return bylineByWords(place)
}

/** "By Jane Roe" as a short line of its own near the headline. */
function bylineByWords(place: BylinePlace): string[] {
  const from = place.headline ?? place.storyRoot
  const document = from?.ownerDocument
  if (!from || !document) return []
  const walker = document.createTreeWalker(contentOf(document), 4)
  walker.currentNode = from
  for (let steps = 0; steps < 150 && walker.nextNode(); steps++) {
    const parent = walker.currentNode.parentElement
    const text = foldText(walker.currentNode.nodeValue ?? '')
    if (!parent || !/^by\b/i.test(text)) continue
    const line = foldText(/^by:?$/i.test(text) ? (parent.parentElement?.textContent ?? '') : (parent.textContent ?? ''))
    if (
      line.length > 120 ||
      !/^by:?\s+\p{Lu}/iu.test(line) ||
      !place.rendering.isShown(parent) ||
      !belongsToStory(parent, place)
    )
      continue
    const names = authorNames(line)
    if (names.length > 0) return names
  }
  return []
}

function belongsToStory(element: Element, { storyRoot, headline }: BylinePlace): boolean {
  if (element.closest('aside, nav, footer, [class*="comment" i], [class*="related" i], [class*="recommend" i]'))
    return false
  if (!storyRoot) return true
  if (storyRoot.contains(element)) return true
  const article = storyRoot.closest('article, main') ?? headline?.closest('article, main')
  if (article?.contains(element)) return true
  // Above the story and not above its headline.
  const beforeStory = Boolean(element.compareDocumentPosition(storyRoot) & 4)
  return (
    beforeStory &&
    (!headline ||
      Boolean(headline.compareDocumentPosition(element) & 4) ||
      Boolean(headline.parentElement?.contains(element)))
  )
}
