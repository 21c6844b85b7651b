import type { BlockKind, StoryAside } from '../../types/story.ts'
import type { FlowBlock, SkippedRegion } from '../flow/flow.ts'

export interface ChosenBlock {
  block: FlowBlock
  kind: BlockKind
  paid: boolean
}

export interface StoryBlocks {
  chosen: ChosenBlock[]
  asides: StoryAside[]
  skipped: SkippedRegion[]
}
