import type { StoryBlock, StoryLink, StoryText } from '../../types/story.ts'
import type { FlowRegion, TextSegment } from '../flow/flow.ts'
import type { StoryBlocks } from './chosen-blocks.ts'
import { rowOf } from './kind-of-region.ts'

export interface AssembledStory {
  story: StoryText
  /** Where the story's characters stand in the page, in order. Characters in no segment stand in no text node. */
  segments: TextSegment[]
}

/** Joins the chosen blocks by one line feed; the cells of a table's row are joined to one block by spaces. */
export function assembleStory({ chosen, asides }: StoryBlocks, scope: FlowRegion): AssembledStory {
  const blocks: StoryBlock[] = []
  const links: StoryLink[] = []
  const segments: TextSegment[] = []
  let text = ''
  let row: FlowRegion | null = null
  for (const { block, kind, paid } of chosen) {
    const ownRow = kind === 'table-row' ? rowOf(block.region, scope) : null
    const last = blocks.at(-1)
    const continues = last !== undefined && ownRow !== null && ownRow === row
    row = ownRow
    if (text) text += continues ? ' ' : '\n'
    const start = text.length
    text += block.text
    for (const segment of block.segments) segments.push({ ...segment, start: start + segment.start })
    for (const link of block.links) links.push({ href: link.href, start: start + link.start, end: start + link.end })
    if (continues) last.end = text.length
    else blocks.push({ start, end: text.length, kind, paid })
  }
  return { story: { text, blocks, links, asides }, segments }
}
