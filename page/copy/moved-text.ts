import type { Steps } from '../../types/steps.ts'
import type { PageFlow } from '../flow/flow.ts'
import { proseOf } from '../flow/flow-prose.ts'

/** So many blocks are compared before others may go first. */
const blocksInStep = 64

/** Whether prose that was collected has gone since, or reads differently now. */
export function* hasMoved({ blocks }: PageFlow): Steps<boolean> {
  for (const block of blocks) {
    if (block.order % blocksInStep === 0) yield
    if (proseOf(block) === 0) continue
    for (const { node, offset, start, length } of block.segments) {
      if (!node.isConnected || !node.data.startsWith(block.text.slice(start, start + length), offset)) return true
    }
  }
  return false
}
