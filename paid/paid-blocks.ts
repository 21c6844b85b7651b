import { holds, outerElement } from './composed-tree.ts'
import type { FoundLabel } from './found-label.ts'
import { holdsMoreText } from './plain-text.ts'

/** A box with more text than this is more than one paid unit. */
const mostText = 400

/** The outermost elements that are paid for: slots, and the box that each label stands in. */
export function paidBlocks(
  labels: FoundLabel[],
  slots: Element[],
  where: { storyRoot: Element | null; headline: Element | null },
): Element[] {
  const boxes = new Set(slots)
  for (const { element, inSlot } of labels) {
    if (inSlot) continue
    const parent = element.parentElement
    const has = (part: Element | null) => Boolean(parent && part && holds(parent, part))
    const fits = parent && parent.localName !== 'body' && !has(where.storyRoot) && !has(where.headline)
    boxes.add(fits && !holdsMoreText(parent, mostText) ? parent : element)
  }
  return [...boxes].filter((box) => !hasAncestorIn(box, boxes))
}

function hasAncestorIn(element: Element, boxes: Set<Element>): boolean {
  for (let at = outerElement(element); at; at = outerElement(at)) if (boxes.has(at)) return true
  return false
}
