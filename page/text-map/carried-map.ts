import type { Span } from '../../types/review.ts'
import type { StoryText } from '../../types/story.ts'
import type { TextMap } from './text-map.ts'

/**
 * The way from a text that was read to a page on which it has changed since: blocks that read the same are found again,
 * wherever they stand now, the others are nowhere. Where a block is there more or less often than before it isn't known
 * which is which, and none is found.
 *
 * @param before The story that was read.
 * @param now The same story as the page shows it now, and its text map.
 */
export function carriedMap(before: StoryText, now: StoryText, map: TextMap): TextMap {
  const blocks = carriedBlocks(before, now)
  return {
    text: before.text,
    shadowRoots: map.shadowRoots,
    rangeOf({ start, end }) {
      const first = blocks.find(({ then }) => then.start <= start && start < then.end)
      const last = blocks.find(({ then }) => then.start < end && end <= then.end)
      if (!first || !last) return null
      const moved = { start: start + first.now.start - first.then.start, end: end + last.now.end - last.then.end }
      // What has come between two blocks wasn't judged.
      return moved.end - moved.start === end - start ? map.rangeOf(moved) : null
    },
    offsetOf(node, offset) {
      const place = map.offsetOf(node, offset)
      if (place === null) return null
      const block = blocks.find(({ now: { start, end } }) => start <= place && place <= end)
      return block ? place + block.then.start - block.now.start : null
    },
  }
}

/** Where a block stood, and where it stands now. */
interface CarriedBlock {
  then: Span
  now: Span
}

function carriedBlocks(before: StoryText, now: StoryText): CarriedBlock[] {
  const earlier = blocksByText(before)
  return [...blocksByText(now)].flatMap(([text, blocks]) => {
    const same = earlier.get(text) ?? []
    if (same.length !== blocks.length) return []
    return blocks.flatMap((found, at) => same.slice(at, at + 1).map((then) => ({ then, now: found })))
  })
}

function blocksByText({ text, blocks }: StoryText): Map<string, Span[]> {
  const byText = new Map<string, Span[]>()
  for (const block of blocks) {
    const own = text.slice(block.start, block.end)
    byText.set(own, [...(byText.get(own) ?? []), block])
  }
  return byText
}
