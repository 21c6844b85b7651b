import { holds, outerElement } from './composed-tree.ts'
import type { FoundLabel } from './found-label.ts'
import { holdsMoreText } from './plain-text.ts'

/** A box with more text than this is more than one paid unit. */
const mostText = 400

interface StoryPlace {
  storyRoot: Element | null
  headline: Element | null
}

/** The outermost elements that are paid for: slots, and the box that each label stands in. */
export function paidBlocks(labels: FoundLabel[], slots: Element[], story: StoryPlace): Element[] {
  const boxes = new Set(slots)
  for (const { element } of labels) {
    const { parentElement: box } = element
    boxes.add(box && isUnit(box, story) ? box : element)
  }
  return [...boxes].filter((box) => !hasAncestorIn(box, boxes))
}

function isUnit(box: Element, { storyRoot, headline }: StoryPlace): boolean {
  const isAroundStory = [storyRoot, headline].some((part) => part && holds(box, part))
  return box.localName !== 'body' && !isAroundStory && !holdsMoreText(box, mostText)
}

function hasAncestorIn(element: Element, boxes: Set<Element>): boolean {
  for (let at = outerElement(element); at; at = outerElement(at)) if (boxes.has(at)) return true
  return false
}
