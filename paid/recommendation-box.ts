import { namesOf } from './plain-text.ts'

/** How the networks that recommend stories call their boxes. */
const networks = /taboola|outbrain|ob-widget|zergnet|revcontent|^rc[-_]|mgid|dianomi|trc_/i

/** The slot is a recommendation network's, or the element stands in such a box within it. */
export function isInRecommendations(slot: Element, element: Element): boolean {
  const { parentElement: parent } = element
  return [slot, element, parent, parent?.parentElement].some(
    (at) => at && namesOf(at).some((name) => networks.test(name)),
  )
}
