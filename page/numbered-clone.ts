import type { Steps } from '../types/steps.ts'

/** On the clone only: the live document is never written to. */
export const numberAttribute = 'data-second-source-number'

export interface NumberedClone {
  clone: Document
  /** The live element of a clone's number. */
  live: Element[]
}

/**
 * A copy of the document whose elements carry numbers that lead back to the live ones, so that an extractor may tear
 * the copy apart. Both trees are walked in parallel, in document order.
 *
 * @returns `null` where the document can't be copied faithfully.
 */
export function* numberedClone(document: Document): Steps<NumberedClone | null> {
  const clone = document.cloneNode(true) as Document
  yield
  const live: Element[] = []
  const liveWalker = document.createTreeWalker(document, 1)
  const cloneWalker = clone.createTreeWalker(clone, 1)
  for (;;) {
    const liveElement = liveWalker.nextNode() as Element | null
    const cloneElement = cloneWalker.nextNode() as Element | null
    if (!liveElement && !cloneElement) return { clone, live }
    if (liveElement?.localName !== cloneElement?.localName || !liveElement || !cloneElement) return null
    cloneElement.setAttribute(numberAttribute, String(live.length))
    if (live.push(liveElement) % 128 === 0) yield
  }
}
