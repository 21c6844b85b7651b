import { plainText } from '../plain-text.ts'
import { slotToken } from '../slots.ts'
import { type ArticlePlace, isBefore } from './article-place.ts'

/** Headlines and links of boxes that were looked into: every line of a box asks, and a box may be large. */
export type HeadsOfBoxes = Map<Element, Element[]>

/** Whether an element stands at the headline: before the story's first paragraph, and in no box of something else. */
export function isAtHead(
  element: Element,
  { headline }: ArticlePlace,
  first: Element | null,
  boxes: HeadsOfBoxes = new Map(),
): boolean {
  if (!headline || element.closest('nav, aside, footer, form, [role="navigation"], [role="complementary"]'))
    return false
  if (headline.contains(element)) return true
  if (first && (first.contains(element) || isBefore(first, element))) return false
  if (isBefore(headline, element)) {
    // Without a paragraph nothing says where the head ends.
    return first !== null && !tellsOfOtherStory(element, [headline, first], boxes)
  }
  return surroundingsOf(headline).contains(element) && !tellsOfOtherStory(element, [headline], boxes)
}

/** The box that a headline shares with what stands above it: a few steps up, and never the page itself. */
export function surroundingsOf(headline: Element): Element {
  let box = headline
  for (let steps = 0; steps < 4 && box.parentElement && box.parentElement.localName !== 'body'; steps++)
    box = box.parentElement
  return box
}

/**
 * The box of an element, up to what it shares with the story, is about something else: it is an article or a slot of its
 * own, it holds another headline, or the element is a part of a link that says more than the element does.
 */
function tellsOfOtherStory(element: Element, story: (Element | null)[], boxes: HeadsOfBoxes): boolean {
  const holdsStory = (at: Element) => story.some((part) => part && at.contains(part))
  if (holdsStory(element)) return false
  const own = plainText(element.textContent)
  const link = element.closest('a')
  if (link && !holdsStory(link) && plainText(link.textContent).length >= own.length + 10) return true
  let box = element
  for (;;) {
    if (box.localName === 'article' || slotToken(box)) return true
    if (!box.parentElement || holdsStory(box.parentElement)) break
    box = box.parentElement
  }
  const heads = boxes.get(box) ?? headsOf(box)
  boxes.set(box, heads)
  return heads.some((head) => {
    const text = plainText(head.textContent)
    const least = head.localName === 'a' ? 46 : 10
    return text.length >= least && !own.includes(text) && !head.contains(element)
  })
}

function headsOf(box: Element): Element[] {
  const heads = Array.from(box.querySelectorAll('h1, h2, h3, h4, h5, h6')).slice(0, 20)
  return [...heads, ...Array.from(box.querySelectorAll('a')).slice(0, 50)]
}
