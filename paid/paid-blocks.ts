import type { FoundLabel } from './found-label.ts'

/** A box with more text than this is more than one paid unit. */
const mostText = 400

/** The outermost elements that are paid for: slots, and the box that each label stands in. */
export function paidBlocks(
  labels: FoundLabel[],
  slots: Element[],
  where: { storyRoot: Element | null; headline: Element | null },
): Element[] {
  const lengths = new Map<Element, number>()
  const lengthOf = (element: Element) => {
    const known = lengths.get(element) ?? (element.textContent ?? '').trim().length
    lengths.set(element, known)
    return known
  }
  const boxes = new Set(slots)
  for (const { element, inSlot } of labels) {
    if (inSlot) continue
    const parent = element.parentElement
    const holds = (part: Element | null) => Boolean(part && parent?.contains(part))
    const fits = parent && parent.localName !== 'body' && !holds(where.storyRoot) && !holds(where.headline)
    boxes.add(fits && lengthOf(parent) <= mostText ? parent : element)
  }
  return [...boxes].filter((box) => !hasAncestorIn(box, boxes))
}

function hasAncestorIn(element: Element, boxes: Set<Element>): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) if (boxes.has(at)) return true
  return false
}
