import type { DisclosureQuality, PaidMarker } from '../../types/review.ts'
import type { FoundLabel } from '../found-label.ts'
import type { PaidWhere } from '../paid-where.ts'
import { proseOf } from '../whole-article/article-place.ts'
import type { Governed } from './aspects.ts'
import { governedBy } from './governed.ts'
import { judgeClarity, judgeStatement } from './judge-clarity.ts'
import { regulatorFor } from './regulators.ts'
import { unlabelledSlot } from './unlabelled-slot.ts'

interface PaidParts {
  labels: FoundLabel[]
  blocks: Element[]
  wholeSponsor: string | null
}

/**
 * Judges the disclosure of a marker by its first occurrence: on a page where one label stands a hundred times, all of them
 * come from one template, and asking each for its layout would cost the page a hundred times as much.
 */
export function disclosuresOf(
  place: PaidWhere,
  { labels, blocks, wholeSponsor }: PaidParts,
): (marker: PaidMarker, element: Element | undefined) => DisclosureQuality | null {
  const [first = null] = proseOf(place)
  const regulator = regulatorFor(place.language, place.url)
  const context = { rendering: place.rendering, regulator, body: first }
  const byElement = new Map(labels.map((label) => [label.element, label]))
  const isBlock = new Set(blocks)
  return ({ kind, visible, text }, element) => {
    if (!element) return null
    if (kind === 'affiliate-disclosure' || kind === 'page') {
      // Asked once: by the whole statement, in front of the story that it speaks of.
      const governed: Governed = {
        kind: 'block',
        focus: null,
        content: first,
        parts: first ? [first] : [],
        sponsor: null,
      }
      return { wording: 'clear', ...judgeStatement(element, text, governed, context) }
    }
    if (kind === 'slot') return visible ? unlabelledSlot(element, labels, place) : null
    const label = kind === 'label' ? byElement.get(element) : undefined
    if (!label) return null
    let block: Element | null = element
    while (block && !isBlock.has(block)) block = block.parentElement
    return judgeClarity(label, governedBy(label, place, { first, block, wholeSponsor }), context)
  }
}
