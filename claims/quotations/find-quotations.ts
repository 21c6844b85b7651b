import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { type QuotationKind, quotationKind } from './quotation-kind.ts'
import { type Mark, markAt } from './quotation-marks.ts'

/** A stretch in quotation marks, marks included. Quotations within quotations are part of the outer one. */
export interface Quotation extends Span {
  block: number
  kind: QuotationKind
  /** It has its closing mark. A paragraph may leave it out when the next one opens with a mark again. */
  closed: boolean
  /** Index of the quotation that this one carries on from the paragraph before, or `null`. */
  continues: number | null
}

/**
 * Finds the quotations of a story in reading order. Marks are read block by block, so that a mark left open by mistake
 * does no harm beyond its paragraph. Linear in the length of the text.
 */
export function findQuotations(text: string, blocks: readonly StoryBlock[]): Quotation[] {
  const found: Quotation[] = []
  blocks.forEach((block, index) => {
    const last = found.length - 1
    const previous = found[last]
    for (const { start, end, closed } of pairsIn(text, block)) {
      const opensBlock = start - block.start < 3 && text.slice(block.start, start).trim() === ''
      const carriesOn = opensBlock && previous !== undefined && !previous.closed && previous.block === index - 1
      found.push({
        start,
        end,
        closed,
        block: index,
        continues: carriesOn ? last : null,
        kind: carriesOn ? 'speech' : quotationKind(text, { start, end }, closed),
      })
    }
  })
  return found
}

interface Pair extends Span {
  closed: boolean
}

function pairsIn(text: string, block: Span): Pair[] {
  const pairs: Pair[] = []
  let open: { mark: Mark; start: number } | null = null
  for (let at = block.start; at < block.end; at += 1) {
    const mark = markAt(text, at, block, open?.mark.style ?? null)
    if (mark === null) continue
    if (open === null) {
      if (mark.role === 'open') open = { mark, start: at }
    } else if (mark.role === 'close') {
      pairs.push({ start: open.start, end: at + mark.length, closed: true })
      open = null
    } else if (open.mark.style === mark.style && mark.style !== 'single') {
      // A second opening mark: the first was never closed. What it held runs up to here.
      pairs.push({ start: open.start, end: at, closed: false })
      open = { mark, start: at }
    }
    at += mark.length - 1
  }
  if (open) pairs.push({ start: open.start, end: block.end, closed: false })
  return pairs
}
