import type { Wording } from './wordings/types.ts'

/** A label where it stands on the page. */
export interface FoundLabel {
  element: Element
  text: string
  wording: Wording
  visible: boolean
  inSlot: boolean
}
