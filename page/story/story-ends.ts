import type { FlowRegion } from '../flow/flow.ts'
import { proseOf, runningSum } from '../flow/flow-prose.ts'
import type { ChosenBlock, StoryBlocks } from './chosen-blocks.ts'

/** More than this share of a story's prose below a closing line: then the line stands in the middle of it. */
const mostBelowClosing = 0.2

/**
 * Leaves out what stands below the first closing line that has the story above it. A paragraph below that is a sibling
 * of the story's other paragraphs goes on with the story: boxes with such lines are set into its middle as well.
 */
export function cutBelowClosingLine({ chosen, skipped }: StoryBlocks, closingAt: number[]): void {
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
export function trimEnds({ chosen, skipped }: StoryBlocks): void {
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
