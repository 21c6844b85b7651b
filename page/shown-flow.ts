import { contentOf } from '../types/document-parts.ts'
import type { Rendering } from '../types/rendering.ts'
import type { Steps } from '../types/steps.ts'
import { hasMoved } from './copy/moved-text.ts'
import { type Extractor, readableElements } from './copy/readable-elements.ts'
import { collectFlowInSteps } from './flow/collect-flow.ts'
import type { PageFlow } from './flow/flow.ts'
import { proseOf } from './flow/flow-prose.ts'
import type { ReadOptions } from './read-options.ts'
import { staticRendering } from './rendering/static-rendering.ts'
import { consentBoxes } from './story/consent-boxes.ts'

/** A page that moves all the time is read as it was last seen after so many times. */
const mostTimes = 3

/** What is shown of the page, and what of it the extractor keeps: of one and the same state of the page. */
export function* extractedFlow(document: Document, page: ReadOptions, extract: Extractor) {
  for (let times = 1; ; times++) {
    const shown = yield* shownFlow(document, page)
    // The extractor tries again and again where it finds little, so that it isn't asked where there is nothing to find.
    const isAsked = !page.within && shown.flow.blocks.some((block) => proseOf(block) > 0)
    const readable = isAsked ? yield* readableElements(document, extract) : null
    if (!isAsked || times === mostTimes || !(yield* hasMoved(shown.flow))) return { ...shown, readable }
  }
}

/** Fewer characters than this on a whole page are no more than its frame and a loading message. */
const leastShown = 800

/**
 * What is shown of the page. A saved page may stay hidden because its scripts, which would show it, don't run: then what
 * its own markup hides is left out and nothing else.
 */
function* shownFlow(
  document: Document,
  { rendering, within }: ReadOptions,
): Steps<{ flow: PageFlow; rendering: Rendering; asShown: boolean }> {
  const root = within ?? contentOf(document)
  yield
  const over = consentBoxes(document, rendering)
  yield
  const flow = yield* collectFlowInSteps(root, rendering, over)
  const asShown = over.size === 0
  if (within || textLength(flow) >= leastShown) return { flow, rendering, asShown }
  const { isShown } = staticRendering(document)
  const lenient = { ...rendering, isShown }
  const again = yield* collectFlowInSteps(root, lenient, over)
  return textLength(again) >= 2 * leastShown
    ? { flow: again, rendering: lenient, asShown: false }
    : { flow, rendering, asShown }
}

function textLength({ blocks }: PageFlow): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}
