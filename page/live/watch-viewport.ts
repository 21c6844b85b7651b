import type { Span } from '../../types/review.ts'

/** How often the place is told while the page scrolls, in milliseconds. */
const interval = 120

/** The parts of a story in reading order and the way to where they stand in the page. */
export interface StoryPlaces {
  blocks: readonly Span[]
  rangeOf(span: Span): Range | null
}

/**
 * Tells which part of the story the window shows, now and whenever that changes; `null` while it shows none of it.
 * Whole blocks are counted.
 */
export function watchViewport(
  document: Document,
  story: StoryPlaces,
  signal: AbortSignal,
  onMove: (span: Span | null) => void,
): void {
  const view = document.defaultView
  if (!view || signal.aborted) return
  let waiting: ReturnType<typeof setTimeout> | undefined
  let told: string | undefined

  const tell = () => {
    waiting = undefined
    const span = visibleSpan(story, view.innerHeight)
    const key = span ? `${span.start}-${span.end}` : 'none'
    if (key === told) return
    told = key
    onMove(span)
  }
  const later = () => {
    waiting ??= setTimeout(tell, interval)
  }
  // Capturing, because boxes that scroll inside the page don't let the event bubble.
  document.addEventListener('scroll', later, { capture: true, passive: true, signal })
  view.addEventListener('resize', later, { passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true })
  tell()
}

/** The first and last block that the window shows, found by halving: blocks stand below each other. */
function visibleSpan({ blocks, rangeOf }: StoryPlaces, height: number): Span | null {
  const boxOf = (block: Span) => {
    const box = rangeOf(block)?.getBoundingClientRect()
    return box && (box.height > 0 || box.width > 0) ? box : null
  }
  const first = firstWhere(blocks, (block) => (boxOf(block)?.bottom ?? -Infinity) > 0)
  const end = firstWhere(blocks, (block) => (boxOf(block)?.top ?? -Infinity) >= height)
  const from = blocks[first]
  const to = blocks[end - 1]
  return from && to && first < end ? { start: from.start, end: to.end } : null
}

/** Index of the first item that passes, where all after it pass too; the length where none does. */
function firstWhere<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}
