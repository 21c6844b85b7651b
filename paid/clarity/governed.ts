import type { FoundLabel } from '../found-label.ts'
import { plainText } from '../plain-text.ts'
import type { ArticlePlace } from '../whole-article/article-place.ts'
import { markBeside } from '../whole-article/funding.ts'
import { isAtHead } from '../whole-article/head-of-article.ts'
import { sponsorIn } from '../wordings/wording-of.ts'
import type { Governed } from './aspects.ts'

/** Text of a box's headline: longer than a label, shorter than a paragraph. */
const headlineLength = { least: 20, most: 250 }

/**
 * What a label governs: the story, when it stands at its head and tells of a text; else the box that it stands in, or what
 * follows it.
 *
 * @param block The paid block around the label, if there is one.
 * @param wholeSponsor Who paid for the whole article, as far as the page says.
 */
export function governedBy(
  label: FoundLabel,
  place: ArticlePlace,
  { first, block, wholeSponsor }: { first: Element | null; block: Element | null; wholeSponsor: string | null },
): Governed {
  const { element, text, wording, inSlot } = label
  const sponsor = sponsorIn(text) ?? markBeside(element)
  if (!inSlot && wording.tellsOfText && isAtHead(element, place, first)) {
    const { headline } = place
    const parts = headline ? [headline] : []
    return { kind: 'article', focus: headline, content: first, parts, sponsor: sponsor ?? wholeSponsor }
  }
  const box = block && block !== element ? block : element.parentElement
  const others = box ? firstParts(box) : []
  const beside = others.filter((other) => !other.contains(element) && !element.contains(other))
  const focus = beside.find((other) => /^h\d$|^a$/.test(other.localName) && isHeadline(other)) ?? null
  // Only a box with a text of its own has content that a label could come after.
  return { kind: 'block', focus, content: focus, parts: beside.slice(0, 12), sponsor }
}

const parts = new Set('h1 h2 h3 h4 h5 a p img iframe'.split(' '))

/** A box can be half the page: no more than its beginning is looked at. */
const [mostParts, mostElements] = [40, 400]

function firstParts(box: Element): Element[] {
  const found: Element[] = []
  const walker = box.ownerDocument.createTreeWalker(box, 1)
  for (let seen = 0; seen < mostElements && found.length < mostParts && walker.nextNode(); seen++) {
    const element = walker.currentNode as Element
    if (parts.has(element.localName)) found.push(element)
  }
  return found
}

function isHeadline(element: Element): boolean {
  const { length } = plainText(element.textContent)
  return length >= headlineLength.least && length <= headlineLength.most
}
