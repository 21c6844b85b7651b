import type { DisclosureQuality } from '../../types/review.ts'
import { holds } from '../composed-tree.ts'
import type { FoundLabel } from '../found-label.ts'
import type { PaidLink } from '../links.ts'

const source = 'FTC, 16 CFR 255.5: material connections'

/**
 * An affiliate link about which nothing is said: not by the page, not by a label on its block, and not by the link itself
 * (`rel="sponsored"`, which readers don't see but search engines do). In an advertisement everybody expects it.
 */
export function undisclosedLink(
  link: PaidLink,
  { element, visible }: { element: Element; visible: boolean },
  { inSlot, labels, blocks }: { inSlot: boolean; labels: FoundLabel[]; blocks: Element[] },
): DisclosureQuality | null {
  if (link.kind !== 'affiliate' || link.declared || inSlot || !visible) return null
  const labelled = blocks.some(
    (block) => holds(block, element) && labels.some((label) => label.visible && holds(block, label.element)),
  )
  if (labelled) return null
  return {
    wording: 'none',
    problems: ['affiliate_undisclosed'],
    checks: [{ aspect: 'wording', result: 'problem', problem: 'affiliate_undisclosed', source }],
  }
}
