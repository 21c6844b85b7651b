import { namesOf } from '../flow/element-names.ts'
import type { FlowBlock, FlowRegion, PageFlow } from '../flow/flow.ts'
import type { Sum } from '../flow/flow-prose.ts'
import { type BoxRule, boxRules } from './box-rules.ts'

/** A box that holds more than this share of the scope's prose is the story, whatever it is called. */
const mostOfBox = 0.4

/** The box rule that holds for each region inside the scope: its own or the one it lies in. */
export function boxesIn(flow: PageFlow, scope: FlowRegion, proseIn: Sum): Map<FlowRegion, BoxRule> {
  const all = proseIn(scope.firstBlock, scope.endBlock)
  const boxes = new Map<FlowRegion, BoxRule>()
  const inside = new Set<FlowRegion | null>([scope])
  for (const region of flow.regions) {
    if (!inside.has(region.parent)) continue
    inside.add(region)
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
export function inlineBox(block: FlowBlock): BoxRule | null {
  for (const { start, end, element } of block.inlines) {
    if (end - start < 0.8 * block.text.length) continue
    const rule = boxRuleFor(element)
    if (rule) return rule
  }
  return null
}
