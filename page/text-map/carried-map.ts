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
  const startsThen = startsByText(before)
  const startsNow = startsByText(now)
  const blockAt = (offset: number) => before.blocks.find(({ start, end }) => start <= offset && offset < end)
  return {
    text: before.text,
    shadowRoots: map.shadowRoots,
    rangeOf(span: Span) {
      const first = blockAt(span.start)
      const last = blockAt(span.end - 1)
      const start = first && startNow(first)
      const end = last && startNow(last)
      if (!first || !last || start === undefined || end === undefined) return null
      const moved = { start: start + span.start - first.start, end: end + span.end - last.start }
      // What has come between two blocks wasn't judged.
      return moved.end - moved.start === span.end - span.start ? map.rangeOf(moved) : null
    },
    offsetOf(node, offset) {
      const place = map.offsetOf(node, offset)
      const block = place === null ? undefined : now.blocks.find(({ start, end }) => start <= place && place <= end)
      if (place === null || !block) return null
      const text = now.text.slice(block.start, block.end)
      const occurrence = startsNow.get(text)?.indexOf(block.start) ?? -1
      const then = sameCount(text) ? startsThen.get(text)?.[occurrence] : undefined
      return then === undefined ? null : then + place - block.start
    },
  }

  function startNow({ start, end }: Span): number | undefined {
    const text = before.text.slice(start, end)
    return sameCount(text) ? startsNow.get(text)?.[startsThen.get(text)?.indexOf(start) ?? -1] : undefined
  }
  function sameCount(text: string): boolean {
    return startsThen.get(text)?.length === startsNow.get(text)?.length
  }
}

function startsByText({ text, blocks }: StoryText): Map<string, number[]> {
  const starts = new Map<string, number[]>()
  for (const { start, end } of blocks) {
    const own = text.slice(start, end)
    const known = starts.get(own)
    if (known) known.push(start)
    else starts.set(own, [start])
  }
  return starts
}
