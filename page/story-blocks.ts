import type { AsideKind, BlockKind, StoryAside } from '../types/story.ts'
import { type BoxRule, boxRules } from './box-rules.ts'
import { isBylineLine } from './byline-line.ts'
import { isClosingLine } from './closing-lines.ts'
import { namesOf } from './element-names.ts'
import { type FlowBlock, type FlowRegion, isWithin, linkDensity, type PageFlow, type SkippedRegion } from './flow.ts'
import { proseOf, runningSum } from './flow-prose.ts'
import { foldWords } from './fold-text.ts'
import { blockKindOf } from './kind-of-region.ts'
import { lineRuleFor } from './line-patterns.ts'
import type { StoryScope } from './story-scope.ts'

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

export interface BlockHints {
  /** Folded words of the headline. */
  headline: string
  /** Outermost paid elements. */
  paidElements: Element[]
}

type Sum = (start: number, end: number) => number

type Step = (block: FlowBlock) => { reason: string; aside: AsideKind | null } | null

/** A box that holds more than this share of the scope's prose is the story, whatever it is called. */
const mostOfBox = 0.4

/** Takes each block of the scope, in reading order, through the named steps: the first that objects leaves it out. */
export function chooseBlocks(flow: PageFlow, scope: StoryScope, hints: BlockHints): StoryBlocks {
  const { firstBlock, endBlock } = scope.region
  const proseIn = runningSum(flow.blocks.map(proseOf))
  const boxes = boxesIn(flow, scope.region, proseIn)
  const paid = paidRegions(flow, scope.region, new Set(hints.paidElements), proseIn)
  const kinds = new Map<FlowBlock, BlockKind>()
  const kindOf = (block: FlowBlock) => {
    const kind = kinds.get(block) ?? blockKindOf(block.region, scope.region)
    kinds.set(block, kind)
    return kind
  }
  const result: StoryBlocks = { chosen: [], asides: [], skipped: [] }
  const hasBegun = () => result.chosen.some(({ block }) => proseOf(block) > 0)
  const steps: Record<string, Step> = {
    headline: ({ text }) =>
      hints.headline && foldWords(text) === hints.headline ? { reason: 'is the headline', aside: 'headline' } : null,
    paid: ({ region }) => (paid.get(region) === 'box' ? { reason: 'paid block', aside: null } : null),
    box: (block) => {
      const rule = boxes.get(block.region) ?? inlineBox(block)
      if (rule?.id === 'advertisement' && paid.has(block.region)) return null
      if (!rule || (rule.aboveStory && hasBegun())) return null
      if (rule.weak && isKeptProse(block, scope)) return null
      return { reason: rule.id, aside: rule.aside }
    },
    byline: (block) =>
      !hasBegun() && isBylineLine(block.text, kindOf(block) === 'heading')
        ? { reason: 'byline', aside: 'byline' }
        : null,
    line: ({ text }) => {
      const rule = lineRuleFor(text)
      return rule ? { reason: rule.id, aside: rule.aside } : null
    },
    links: (block) =>
      linkDensity(block) > 0.8 && block.text.length < 300 && leadsAway(block)
        ? { reason: 'only links', aside: 'related' }
        : null,
    extractor: (block) => {
      if (!scope.kept || (scope.kept[block.order] ?? 0) >= 0.5) return null
      if (proseOf(block) > 0 || kindOf(block) === 'heading') return null
      return { reason: 'not in what the extractor keeps', aside: null }
    },
  }
  /** How many blocks were chosen where each closing line stands. */
  const closingAt: number[] = []
  for (const block of flow.blocks.slice(firstBlock, endBlock)) {
    if (isClosingLine(block.text) && closingAt.at(-1) !== result.chosen.length) closingAt.push(result.chosen.length)
    let objection: ReturnType<Step> = null
    for (const [step, object] of Object.entries(steps)) {
      objection = object(block)
      if (!objection) continue
      result.skipped.push({ step, reason: objection.reason, text: block.text.slice(0, 80) })
      if (objection.aside) result.asides.push({ kind: objection.aside, text: block.text })
      break
    }
    if (!objection) result.chosen.push({ block, kind: kindOf(block), paid: paid.has(block.region) })
  }
  cutBelowClosingLine(result, closingAt)
  trimEnds(result)
  return result
}

/** Its links lead to other pages, not to places on this one. */
function leadsAway({ links, region }: FlowBlock): boolean {
  const here = region.element.baseURI.split('#')[0]
  return links.some(({ href }) => href.split('#')[0] !== here)
}

function isKeptProse(block: FlowBlock, { kept }: StoryScope): boolean {
  return (kept?.[block.order] ?? 0) >= 0.5 && block.text.length >= 80 && proseOf(block) > 0 && linkDensity(block) < 0.2
}

/** A paid block with less prose than this beside the story is a box; one with more is read as a part of it. */
const leastOfPaidText = 200

/**
 * Regions in paid blocks. A `box` stays out of the story; the paragraphs of paid `text` belong to what a reader reads as
 * the story, and their claims are the advertiser's.
 */
function paidRegions(flow: PageFlow, scope: FlowRegion, elements: Set<Element>, proseIn: Sum) {
  const paid = new Map<FlowRegion, 'box' | 'text'>()
  if (elements.size === 0) return paid
  for (const region of flow.regions) {
    const outer = region.parent && paid.get(region.parent)
    if (outer) paid.set(region, outer)
    else if (elements.has(region.element)) {
      const isText = isWithin(scope, region) || proseIn(region.firstBlock, region.endBlock) >= leastOfPaidText
      paid.set(region, isText ? 'text' : 'box')
    }
  }
  return paid
}

/** The box rule that holds for each region inside the scope: its own or the one it lies in. */
function boxesIn(flow: PageFlow, scope: FlowRegion, proseIn: Sum) {
  const all = proseIn(scope.firstBlock, scope.endBlock)
  const boxes = new Map<FlowRegion, BoxRule>()
  for (const region of flow.regions) {
    if (region === scope || region.order < scope.order || !isWithin(region, scope)) continue
    const outer = region.parent && boxes.get(region.parent)
    if (outer) {
      boxes.set(region, outer)
      continue
    }
    if (proseIn(region.firstBlock, region.endBlock) > mostOfBox * all) continue
    const rule = boxRuleFor(region.element)
    if (rule) boxes.set(region, rule)
  }
  return boxes
}

export function boxRuleFor(element: Element): BoxRule | null {
  const names = namesOf(element)
  const role = element.getAttribute('role')
  for (const rule of boxRules) {
    if (rule.elements?.includes(element.localName) || rule.names?.test(names)) return rule
    if (role && rule.roles?.includes(role)) return rule
  }
  return null
}

/** A name on the words themselves counts where it spans the whole block. */
function inlineBox(block: FlowBlock): BoxRule | null {
  for (const { start, end, element } of block.inlines) {
    if (end - start < 0.8 * block.text.length) continue
    const rule = boxRuleFor(element)
    if (rule) return rule
  }
  return null
}

/** More than this share of a story's prose below a closing line: then the line stands in the middle of it. */
const mostBelowClosing = 0.2

/**
 * Leaves out what stands below the first closing line that has the story above it. A paragraph below that is a sibling
 * of the story's other paragraphs goes on with the story: boxes with such lines are set into its middle as well.
 */
function cutBelowClosingLine({ chosen, skipped }: StoryBlocks, closingAt: number[]): void {
  if (closingAt.length === 0) return
  const prose = chosen.map(({ block }) => proseOf(block))
  const proseIn = runningSum(prose)
  const column = columnOf(chosen, prose)
  const goesOn = (at: number) =>
    chosen.slice(at).some(({ block }) => proseOf(block) > 0 && block.region.parent === column)
  const at = closingAt.find(
    (place) => proseIn(place, chosen.length) <= mostBelowClosing * proseIn(0, chosen.length) && !goesOn(place),
  )
  if (at === undefined || at === 0) return
  for (const { block } of chosen.splice(at)) {
    skipped.push({ step: 'closing', reason: 'below a line that closes the story', text: block.text.slice(0, 80) })
  }
}

/** The region whose own paragraphs hold the most of the story. */
function columnOf(chosen: ChosenBlock[], prose: number[]): FlowRegion | null {
  const sums = new Map<FlowRegion | null, number>()
  let column: FlowRegion | null = null
  for (const [at, { block }] of chosen.entries()) {
    const { parent } = block.region
    sums.set(parent, (sums.get(parent) ?? 0) + (prose[at] ?? 0))
    if ((sums.get(parent) ?? 0) > (sums.get(column) ?? 0)) column = parent
  }
  return column
}

/** A story ends with prose and begins with prose or a heading over it: labels at its ends belong to what is around it. */
function trimEnds({ chosen, skipped }: StoryBlocks): void {
  const isLabel = ({ block, kind }: ChosenBlock) =>
    kind !== 'list-item' &&
    kind !== 'table-row' &&
    proseOf(block) === 0 &&
    block.text.length < 80 &&
    !/[.!?…”"。]$/.test(block.text)
  while (chosen.length > 0) {
    const last = chosen.at(-1) as ChosenBlock
    if (!isLabel(last)) break
    skipped.push({ step: 'ends', reason: 'label after the story', text: last.block.text.slice(0, 80) })
    chosen.pop()
  }
}
