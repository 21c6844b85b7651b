import type { Rendering } from '../../types/rendering.ts'
import { runAtOnce, type Steps } from '../../types/steps.ts'
import { BlockBuilder } from './block-builder.ts'
import { isInline, whyWithoutProse } from './element-kinds.ts'
import type { FlowRegion, PageFlow } from './flow.ts'
import { textPreview } from './text-preview.ts'

/** Beyond this many nodes the rest of a page isn't read: the time a reading takes must have a bound. */
export const mostNodes = 400_000

/** So many nodes are walked before others may go first. */
const nodesInStep = 32

interface Frame {
  element: Element
  children: ArrayLike<Node>
  next: number
  region: FlowRegion
  /** Where an inline element's words begin; -1 for a block. */
  start: number
  /** `element` opened `region`. */
  opensRegion: boolean
}

/**
 * Walks what a reader sees of a page, open shadow roots and slotted children included, and returns its text in blocks.
 * Without recursion: pages nest deeper than a stack.
 *
 * @param over Boxes that lie over the page, and aren't of it.
 */
export function collectFlow(root: Element, rendering: Rendering, over: ReadonlySet<Element> = new Set()): PageFlow {
  return runAtOnce(collectFlowInSteps(root, rendering, over))
}

/** The same in steps of some nodes. */
export function* collectFlowInSteps(root: Element, rendering: Rendering, over: ReadonlySet<Element>): Steps<PageFlow> {
  const flow: PageFlow = { regions: [], blocks: [], skipped: [], cutShort: false, nodes: 0, shadowRoots: [] }
  const builder = new BlockBuilder()
  const resolve = addressResolver(root.baseURI)
  const stack: Frame[] = []
  let lineBreaks = 0

  /** Inline elements that are still open. A block boundary cuts their words in two. */
  const openInlines: Frame[] = []

  const flush = (region: FlowRegion) => {
    lineBreaks = 0
    if (!builder.isEmpty) for (const frame of openInlines) describeWords(builder, resolve, frame)
    const block = builder.take(region, flow.blocks.length)
    if (block) flow.blocks.push(block)
    for (const frame of openInlines) frame.start = 0
  }
  const openRegion = (element: Element, parent: FlowRegion | null): FlowRegion => {
    const order = flow.regions.length
    const region = { element, parent, order, firstBlock: flow.blocks.length, endBlock: flow.blocks.length }
    flow.regions.push(region)
    return region
  }
  const enter = (element: Element, parent: FlowRegion | null) => {
    const block = parent === null || !isInline(element)
    if (block && parent) flush(parent)
    const region = block ? openRegion(element, parent) : (parent as FlowRegion)
    const start = block ? -1 : builder.end
    const frame = { element, children: childrenOf(element, flow), next: 0, region, start, opensRegion: block }
    stack.push(frame)
    if (!block) openInlines.push(frame)
  }
  const leave = (frame: Frame) => {
    if (frame.opensRegion) {
      flush(frame.region)
      frame.region.endBlock = flow.blocks.length
      return
    }
    openInlines.pop()
    describeWords(builder, resolve, frame)
  }

  enter(root, null)
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.children[frame.next++]
    if (!node || flow.nodes >= mostNodes) {
      if (node) flow.cutShort = true
      leave(frame)
      stack.pop()
      continue
    }
    if (flow.nodes++ % nodesInStep === 0) yield
    if (node.nodeType === 3) {
      builder.add(node as Text)
      if (lineBreaks > 0 && node.nodeValue?.trim()) lineBreaks = 0
    } else if (node.nodeType === 1) {
      const element = node as Element
      if (element.localName === 'br') {
        if (++lineBreaks > 1) flush(frame.region)
        else builder.breakLine()
        continue
      }
      const why =
        whyWithoutProse(element) ??
        (over.has(element) ? 'asks for consent' : rendering.isShown(element) ? null : 'hidden')
      if (!why) enter(element, frame.region)
      else if (!/^<(script|style|link|meta|template|svg|input|button)/.test(why)) {
        flow.skipped.push({ step: 'walk', reason: why, text: textPreview(element) })
      }
    }
  }
  return flow
}

type Resolve = (href: string) => string

function describeWords(builder: BlockBuilder, resolve: Resolve, { element, start }: Frame): void {
  const href = element.localName === 'a' ? element.getAttribute('href') : null
  if (href !== null) builder.addLink(start, resolve(href))
  if (element.attributes.length > 0) builder.addInline(start, element)
}

function childrenOf(element: Element, flow: PageFlow): ArrayLike<Node> {
  const shadow = element.shadowRoot
  if (shadow) {
    flow.shadowRoots.push(shadow)
    return shadow.childNodes
  }
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? []
    if (assigned.length > 0) return assigned
  }
  return element.childNodes
}

/** Addresses as the page resolves them, each worked out once. */
function addressResolver(base: string): Resolve {
  const known = new Map<string, string>()
  return (href) => {
    let address = known.get(href)
    if (address === undefined) {
      address = URL.canParse(href, base) ? new URL(href, base).href : href
      known.set(href, address)
    }
    return address
  }
}
