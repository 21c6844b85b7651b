import type { Steps } from '../../types/steps.ts'
import type { AsideKind, BlockKind } from '../../types/story.ts'
import { type FlowBlock, linkDensity, type PageFlow } from '../flow/flow.ts'
import { proseOf, runningSum } from '../flow/flow-prose.ts'
import { foldWords } from '../flow/fold-text.ts'
import { boxesIn, inlineBox } from './boxes.ts'
import { isBylineLine } from './byline-line.ts'
import type { StoryBlocks } from './chosen-blocks.ts'
import { isClosingLine } from './closing-lines.ts'
import { blockKindOf } from './kind-of-region.ts'
import { lineRuleFor, prepareLineRules } from './line-rule-for.ts'
import { paidRegions } from './paid-regions.ts'
import { cutBelowClosingLine, trimEnds } from './story-ends.ts'
import type { StoryScope } from './story-scope.ts'

export interface BlockHints {
  /** Folded words of the headline. */
  headline: string
  /** Outermost paid elements. */
  paidElements: Element[]
}

type Step = (block: FlowBlock) => { reason: string; aside: AsideKind | null } | null

/** So many blocks are judged before others may go first. */
const blocksInStep = 8

/** Takes each block of the scope, in reading order, through the named steps: the first that objects leaves it out. */
export function* chooseBlocks(flow: PageFlow, scope: StoryScope, hints: BlockHints): Steps<StoryBlocks> {
  const { firstBlock, endBlock } = scope.region
  const proseIn = runningSum(flow.blocks.map(proseOf))
  yield
  const boxes = boxesIn(flow, scope.region, proseIn)
  yield
  const paid = paidRegions(flow, scope.region, new Set(hints.paidElements), proseIn)
  const kinds = new Map<FlowBlock, BlockKind>()
  const kindOf = (block: FlowBlock) => {
    const kind = kinds.get(block) ?? blockKindOf(block.region, scope.region)
    kinds.set(block, kind)
    return kind
  }
  yield* prepareLineRules()
  const result: StoryBlocks = { chosen: [], asides: [], skipped: [] }
  let hasBegun = false
  const steps: Record<string, Step> = {
    headline: ({ text }) =>
      hints.headline && foldWords(text) === hints.headline ? { reason: 'is the headline', aside: 'headline' } : null,
    paid: ({ region }) => (paid.get(region) === 'box' ? { reason: 'paid block', aside: null } : null),
    box: (block) => {
      const rule = boxes.get(block.region) ?? inlineBox(block)
      if (rule?.id === 'advertisement' && paid.has(block.region)) return null
      if (!rule || (rule.aboveStory && hasBegun)) return null
      if (rule.weak && isKeptProse(block, scope)) return null
      return { reason: rule.id, aside: rule.aside }
    },
    byline: (block) =>
      !hasBegun && isBylineLine(block.text, kindOf(block) === 'heading') ? { reason: 'byline', aside: 'byline' } : null,
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
    if ((block.order - firstBlock) % blocksInStep === 0) yield
    if (isClosingLine(block.text) && closingAt.at(-1) !== result.chosen.length) closingAt.push(result.chosen.length)
    let objection: ReturnType<Step> = null
    for (const [step, object] of Object.entries(steps)) {
      objection = object(block)
      if (!objection) continue
      result.skipped.push({ step, reason: objection.reason, text: block.text.slice(0, 80) })
      if (objection.aside) result.asides.push({ kind: objection.aside, text: block.text })
      break
    }
    if (objection) continue
    result.chosen.push({ block, kind: kindOf(block), paid: paid.has(block.region) })
    hasBegun ||= proseOf(block) > 0
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
