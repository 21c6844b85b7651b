import { contentOf } from '../../types/document-parts.ts'
import type { Steps } from '../../types/steps.ts'
import { plainText } from '../plain-text.ts'
import { type ArticlePlace, isBefore, tidy } from './article-place.ts'
import { type HeadsOfBoxes, isAtHead, surroundingsOf } from './head-of-article.ts'

/** A short text beside the story's own paragraphs, and where it stands. */
export interface Line {
  element: Element
  text: string
  where: 'head' | 'opening' | 'tail'
}

/** A statement about a story is so long; more is prose that happens to hold the same words. */
const shortestStatement = 3
const longestStatement = 700
/** Elements that are looked at around a story, on each side. */
const most = 400
/** So many are looked at before others may go first. */
const elementsInStep = 32
/** What stands further behind the story's last paragraph speaks of something else. */
const mostPastEnd = 120

/** Every short line around the story that a reader sees: at the headline, in the first paragraphs, and where it ends. */
export function* linesAround(place: ArticlePlace, prose: Element[]): Steps<Line[]> {
  const { storyRoot, headline, rendering } = place
  if (!storyRoot) return []
  const lines: Line[] = []
  const boxes: HeadsOfBoxes = new Map()
  const add = (element: Element, where: Line['where']) => {
    const text = tidy(element.textContent)
    if (text.length <= longestStatement && rendering.isShown(element)) lines.push({ element, text, where })
  }
  const first = prose[0] ?? null
  for (const element of headline ? blocksBefore(headline, first) : []) {
    if (isAtHead(element, place, first, boxes)) add(element, 'head')
    yield
  }
  for (const paragraph of prose.slice(0, 2)) add(paragraph, 'opening')
  const last = prose.at(-1) ?? null
  for (const paragraph of prose.slice(-3)) add(paragraph, 'tail')
  for (const element of yield* blocksAfter(prose.at(-3) ?? last ?? headline, last, storyRoot)) add(element, 'tail')
  return lines
}

/** Innermost blocks from a little above the headline to the first paragraph: what stands far above is the site's head. */
function* blocksBefore(headline: Element, first: Element | null): Generator<Element> {
  const walker = elementsOf(contentOf(headline.ownerDocument))
  let node: Node | null = surroundingsOf(headline)
  walker.currentNode = node
  for (let seen = 0; node && node !== first && seen < most; seen++) {
    if (isLine(node as Element)) yield node as Element
    node = walker.nextNode()
  }
}

/** Innermost blocks after `from`, within the article; another story's beginning ends it. */
function* blocksAfter(from: Element | null, last: Element | null, storyRoot: Element): Steps<Element[]> {
  const article = storyRoot.closest('article') ?? storyRoot.querySelector(':scope > article') ?? storyRoot
  let root = article.contains(storyRoot) ? article : storyRoot
  for (let steps = 0; steps < 2 && root.parentElement && root.localName !== 'main'; steps++) root = root.parentElement
  if (!from || !root.contains(from)) return []
  const walker = elementsOf(root)
  walker.currentNode = from
  const found: Element[] = []
  const boxes = new Map<Element, boolean>()
  let pastEnd = 0
  for (let node = walker.nextNode(), seen = 0; node && seen < most; node = walker.nextNode(), seen++) {
    if (seen % elementsInStep === 0) yield
    const element = node as Element
    const name = element.localName
    const isPastEnd = !last || isBefore(last, element)
    if (isPastEnd && pastEnd++ >= mostPastEnd) break
    if (isPastEnd && (name === 'h1' || (name === 'article' && !element.contains(from)))) break
    if (element.closest('nav, form, [role="navigation"]')) continue
    if (element.closest('footer') && !element.closest('article footer')) continue
    if (isLine(element) && !isInOtherStory(element)) found.push(element)
  }
  return found

  /** Behind the end stand boxes about other stories: they hold a link or a headline of their own. */
  function isInOtherStory(element: Element): boolean {
    for (let box: Element | null = element; box && !holdsEnd(box); box = box.parentElement) {
      if (box.localName === 'aside' && !article.contains(box)) return true
      let known = boxes.get(box)
      if (known === undefined) {
        known = ['a', 'h1', 'h2', 'h3', 'h4'].some((name) => hasLong(box as Element, name))
        boxes.set(box, known)
      }
      if (known) return true
    }
    return false
  }

  function holdsEnd(box: Element): boolean {
    return box.contains(article) || box.contains(last)
  }
}

/** One of the first elements of this name under `box` has a headline's length. A live list is read only as far as asked. */
function hasLong(box: Element, name: string): boolean {
  const list = box.getElementsByTagName(name)
  for (let index = 0; index < 12; index++) {
    const element = list.item(index)
    if (!element) return false
    if (plainText(element.textContent).length > 45) return true
  }
  return false
}

const inline = new Set(
  'a abbr b bdi bdo br cite code em font i img mark q s small span strong sub sup time u wbr'.split(' '),
)

const notRead = new Set(['script', 'style', 'noscript'])

/** An element with text whose children are inline only: what a reader sees as one line or paragraph. */
function isLine(element: Element): boolean {
  if (notRead.has(element.localName) || !isInlineOnly(element)) return false
  // Words that are set off within a line belong to it.
  if (element.parentElement && isInlineOnly(element.parentElement)) return false
  return tidy(element.textContent).length >= shortestStatement
}

function isInlineOnly(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!inline.has(child.localName) || child.childElementCount > 8) return false
  }
  return true
}

function elementsOf(root: Element): TreeWalker {
  const elements = 1
  return root.ownerDocument.createTreeWalker(root, elements)
}
