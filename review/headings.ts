import type { Span } from '../types/review.ts'
import type { StoryBlock } from '../types/story.ts'

/** Indexes of the sentences that are headings within the story. Blocks and sentences are in order and don't overlap. */
export function headingsAmong(sentences: readonly Span[], blocks: readonly StoryBlock[]): number[] {
  const found: number[] = []
  let at = 0
  sentences.forEach(({ start }, index) => {
    while (at < blocks.length && (blocks[at]?.end ?? 0) <= start) at++
    const block = blocks[at]
    if (block?.kind === 'heading' && block.start <= start) found.push(index)
  })
  return found
}
