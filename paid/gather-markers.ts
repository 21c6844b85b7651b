import type { DisclosureQuality, PaidMarker, PaidMarkerKind } from '../types/review.ts'
import { holds } from './composed-tree.ts'
import { uniqueSelector } from './unique-selector.ts'

/** One piece of evidence where it stands. */
export interface Found {
  kind: PaidMarkerKind
  text: string
  element: Element
  visible: boolean
  disclosure: DisclosureQuality | null
  /** It stands in a slot that is found, and shown, as well. */
  inSlot?: boolean
}

/** One marker for what is the same kind, text, place, visibility and wording, in reading order. */
export function gatherMarkers(
  found: Found[],
  storyRoot: Element | null,
): { markers: PaidMarker[]; elements: Element[][] } {
  const groups = new Map<string, { marker: PaidMarker; elements: Element[] }>()
  for (const { kind, text, element, visible, disclosure, inSlot } of found) {
    const inArticle = holds(storyRoot, element)
    const key = [kind, inArticle, visible, inSlot, disclosure?.wording, text.toLowerCase()].join(' ')
    const group = groups.get(key)
    if (group) {
      group.marker.count++
      group.elements.push(element)
    } else {
      const selector = uniqueSelector(element) ?? ''
      const marker: PaidMarker = { kind, text, selector, count: 1, inArticle, visible, disclosure }
      if (inSlot) marker.inSlot = true
      groups.set(key, { marker, elements: [element] })
    }
  }
  const all = [...groups.values()]
  return { markers: all.map(({ marker }) => marker), elements: all.map(({ elements }) => elements) }
}
