/**
 * A page's text as it flows: an own light tree of the block-level elements that were walked, and the blocks of text
 * in them in reading order. Everything that decides what belongs to the story works on this, not on the DOM.
 */
import type { Span } from '../../types/review.ts'
import type { StoryLink } from '../../types/story.ts'

/** A stretch of a block's text that stands, character for character, in one text node. */
export interface TextSegment {
  /** UTF-16 offset into the block's text. */
  start: number
  length: number
  node: Text
  /** UTF-16 offset into the node's data. */
  offset: number
}

/** A block-level element on the way from the body to a block of text. */
export interface FlowRegion {
  element: Element
  parent: FlowRegion | null
  /** Regions in the order in which the walk entered them; a child's number is higher than its parent's. */
  order: number
  /** Blocks `firstBlock` to `endBlock` (exclusive) lie in this region. */
  firstBlock: number
  endBlock: number
}

/** An inline element that says something about its words: it has a class, a role or a name. */
export interface InlineSpan extends Span {
  element: Element
}

/** A run of text between two block boundaries. */
export interface FlowBlock {
  order: number
  region: FlowRegion
  text: string
  segments: TextSegment[]
  links: StoryLink[]
  inlines: InlineSpan[]
}

/** A region that was left out, why, and how it begins: so that a missing paragraph can be explained. */
export interface SkippedRegion {
  step: string
  reason: string
  text: string
}

export interface PageFlow {
  regions: FlowRegion[]
  blocks: FlowBlock[]
  skipped: SkippedRegion[]
  /** The walk stopped early because the page has more nodes than are read. */
  cutShort: boolean
  /** Nodes that were walked. */
  nodes: number
  /** Open shadow roots that were entered. */
  shadowRoots: ShadowRoot[]
}

/** Characters of a block that are link text. */
export function linkedLength(block: FlowBlock): number {
  return block.links.reduce((sum, link) => sum + link.end - link.start, 0)
}

/** Share of a block's text that is link text, 0..1. */
export function linkDensity(block: FlowBlock): number {
  return block.text ? Math.min(1, linkedLength(block) / block.text.length) : 0
}

/** `inner` lies in `outer`, or is it. */
export function isWithin(inner: FlowRegion, outer: FlowRegion): boolean {
  for (let region: FlowRegion | null = inner; region; region = region.parent) {
    if (region === outer) return true
    if (region.order < outer.order) return false
  }
  return false
}
