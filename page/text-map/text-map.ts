import type { Span } from '../../types/review.ts'
import type { TextSegment } from '../flow/flow.ts'

/** The way from the story's text to the live page and back. Offsets are UTF-16 offsets into the story's text. */
export interface TextMap {
  readonly text: string
  /** Open shadow roots that hold parts of the page's text: style sheets and listeners have to reach into each. */
  readonly shadowRoots: readonly ShadowRoot[]
  /**
   * The live range of a stretch of the story, or `null` where the page no longer holds just that text there: no range
   * is better than a range over other words.
   */
  rangeOf(span: Span): Range | null
  /** Where a place in the page stands in the story, or `null` where it isn't in it. */
  offsetOf(node: Node, offset: number): number | null
}

export function createTextMap(text: string, segments: TextSegment[], shadowRoots: readonly ShadowRoot[] = []): TextMap {
  const byNode = new Map<Node, TextSegment[]>()
  for (const segment of segments) {
    const own = byNode.get(segment.node)
    if (own) own.push(segment)
    else byNode.set(segment.node, [segment])
  }
  return {
    text,
    shadowRoots,
    rangeOf({ start, end }) {
      if (!(start < end)) return null
      const first = firstEndingAfter(segments, start)
      let last = firstEndingAfter(segments, end - 1)
      // The stretch may end with a character that stands in no text node, such as the space between two cells.
      if ((segments[last]?.start ?? Infinity) >= end) last--
      const [from, to] = [segments[first], segments[last]]
      if (!from || !to || from.start >= end || to.start >= end) return null
      for (let index = first; index <= last; index++) {
        if (!stillReads(segments[index] as TextSegment, text)) return null
      }
      const document = from.node.ownerDocument
      if (from.node.getRootNode() !== to.node.getRootNode()) return null
      const range = document.createRange()
      try {
        range.setStart(from.node, from.offset + Math.max(0, start - from.start))
        range.setEnd(to.node, to.offset + Math.min(to.length, end - to.start))
      } catch {
        return null
      }
      return range.collapsed ? null : range
    },
    offsetOf(node, offset) {
      if (node.nodeType !== 3) {
        const child = node.childNodes[Math.min(offset, node.childNodes.length - 1)]
        if (!child) return null
        const atEnd = offset >= node.childNodes.length
        return offsetInElement(child, atEnd, byNode)
      }
      const own = byNode.get(node)
      if (!own) return null
      for (const segment of own) {
        if (offset < segment.offset) return segment.start
        if (offset < segment.offset + segment.length) return segment.start + offset - segment.offset
      }
      const last = own.at(-1)
      return last ? last.start + last.length : null
    },
  }
}

/** The first text of the story in a node, or the end of the last. */
function offsetInElement(node: Node, atEnd: boolean, byNode: Map<Node, TextSegment[]>): number | null {
  const walker = node.ownerDocument?.createTreeWalker(node, 4)
  if (!walker) return null
  let found: number | null = null
  for (let text: Node | null = node.nodeType === 3 ? node : walker.nextNode(); text; text = walker.nextNode()) {
    const own = byNode.get(text)
    const last = own?.at(-1)
    if (!own?.[0] || !last) continue
    if (!atEnd) return own[0].start
    found = last.start + last.length
  }
  return found
}

function firstEndingAfter(segments: TextSegment[], offset: number): number {
  let [low, high] = [0, segments.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const segment = segments[middle] as TextSegment
    if (segment.start + segment.length > offset) high = middle
    else low = middle + 1
  }
  return low
}

function stillReads({ node, offset, start, length }: TextSegment, text: string): boolean {
  if (!node.isConnected) return false
  const now = node.data.slice(offset, offset + length)
  const then = text.slice(start, start + length)
  return now === then || now.replace(/\s/g, ' ') === then
}
