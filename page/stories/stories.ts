import { bodyOf } from '../../types/document-parts.ts'
import type { Rendering } from '../../types/rendering.ts'

/** A story among several on one page. */
export interface StoryPlace {
  /** Holds this story's headline and text and nothing of the others. */
  element: Element
  heading: Element
}

/** Less running text than this is a teaser, in characters. */
const leastText = 400

/** A paragraph of fewer characters doesn't count. */
const leastParagraph = 60

const articles = 'article, [role="article"], [itemtype*="Article"]'
const beside = 'aside, nav, footer, dialog, form, [role="complementary"]'
const ownSign = `${articles}, time[datetime], [itemprop~="datePublished"], [itemprop~="author"], [rel~="author"], [class*="byline" i]`

/**
 * The stories of a page that sets one below the other, as endless scrolling does, in reading order; empty where it holds
 * one story or none. Each has a headline of the first order, or the first heading of an article beside the one that has
 * it, enough running text, and a mark of its own: a date, a byline, or that it is an article. A live blog has its
 * headline above its posts, so these are no stories of their own.
 */
export function storiesOn(document: Document, rendering: Rendering): StoryPlace[] {
  const headings = storyHeadings(document).filter((heading) => !heading.closest(beside) && rendering.isShown(heading))
  if (headings.length < 2) return []
  const stories = headings.flatMap((heading) => {
    const element = territoryOf(heading, headings)
    return hasText(element) && (element.matches(ownSign) || element.querySelector(ownSign))
      ? [{ element, heading }]
      : []
  })
  return stories.length < 2 ? [] : stories
}

function storyHeadings(document: Document): Element[] {
  const first = Array.from(document.querySelectorAll('h1'))
  const articleOfFirst = first.map((heading) => heading.closest(articles)).find(Boolean)
  if (!articleOfFirst) return first
  const others = Array.from(document.querySelectorAll(articles)).flatMap((article) => {
    if (article === articleOfFirst || article.parentElement?.closest(articles)) return []
    return article.querySelector('h1, h2') ?? []
  })
  return [...new Set([...first, ...others])].sort((one, other) => (one.compareDocumentPosition(other) & 4 ? -1 : 1))
}

/** The largest element around a heading that holds none of the others. */
function territoryOf(heading: Element, headings: Element[]): Element {
  let element = heading
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    const around = parent
    if (
      parent === bodyOf(parent.ownerDocument) ||
      headings.some((other) => other !== heading && around.contains(other))
    ) {
      break
    }
    element = parent
  }
  return element
}

function hasText(element: Element): boolean {
  let length = 0
  for (const paragraph of element.getElementsByTagName('p')) {
    const own = paragraph.textContent?.trim().length ?? 0
    if (own >= leastParagraph) length += own
    if (length >= leastText) return true
  }
  return false
}
