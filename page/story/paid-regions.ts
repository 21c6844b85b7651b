import { type FlowRegion, isWithin, type PageFlow } from '../flow/flow.ts'
import type { Sum } from '../flow/flow-prose.ts'

/** A paid block with less prose than this beside the story is a box; one with more is read as a part of it. */
const leastOfPaidText = 200

/**
 * Regions in paid blocks. A `box` stays out of the story; the paragraphs of paid `text` belong to what a reader reads as
 * the story, and their claims are the advertiser's.
 */
export function paidRegions(
  flow: PageFlow,
  scope: FlowRegion,
  elements: Set<Element>,
  proseIn: Sum,
): Map<FlowRegion, 'box' | 'text'> {
  const paid = new Map<FlowRegion, 'box' | 'text'>()
  if (elements.size === 0) return paid
  for (const region of flow.regions) {
    const outer = region.parent && paid.get(region.parent)
    if (outer) paid.set(region, outer)
    else if (elements.has(region.element)) {
      const isText = isWithin(scope, region) || proseIn(region.firstBlock, region.endBlock) >= leastOfPaidText
      paid.set(region, isText ? 'text' : 'box')
    }
  }
  return paid
}
