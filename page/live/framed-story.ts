import type { Steps } from '../../types/steps.ts'
import type { OwnFrame } from '../frames.ts'
import { type PageRead, type ReadingAids, readPageInSteps } from '../read-in-steps.ts'
import { browserRendering } from '../rendering/browser-rendering.ts'

/** A story and the frame that it stands in, with that frame's document. */
export interface FramedStory extends PageRead {
  document: Document
  frame: HTMLIFrameElement
}

/** The story of the largest frame that has one, with the page's address and outlet. */
export function* readFramed(page: PageRead, frames: OwnFrame[], aids: ReadingAids): Steps<FramedStory | null> {
  for (const { element, document } of frames) {
    const view = document.defaultView as (Window & typeof globalThis) | null
    if (!view) continue
    const { url, siteName, frames: others } = page.reading.facts
    const read = yield* readPageInSteps(document, { url, rendering: browserRendering(view) }, aids)
    if (!read.reading.story.text) continue
    const { facts, paid } = read.reading
    return {
      ...read,
      reading: {
        ...read.reading,
        facts: { ...facts, siteName: siteName ?? facts.siteName, ...(others && { frames: others }) },
        paid: { ...paid, markers: [...paid.markers, ...page.reading.paid.markers] },
      },
      paidElements: [...read.paidElements, ...page.paidElements],
      document,
      frame: element,
    }
  }
  return null
}
