import type { Rendering } from '../../types/rendering.ts'
import type { DisclosureQuality } from '../../types/review.ts'
import type { FoundLabel } from '../found-label.ts'
import { plainText } from '../plain-text.ts'

/** A headline to click on has at least this many characters. */
const leastHeadline = 25

/**
 * A slot that shows headlines like the newsroom's own and no label in or right before it. What shows a picture or a frame,
 * or nothing yet, can't be judged: an advertisement that everybody recognises needs no label.
 */
export function unlabelledSlot(
  slot: Element,
  labels: FoundLabel[],
  { rendering, url }: { rendering: Rendering; url: string | null },
): DisclosureQuality | null {
  const shown = labels.filter(({ visible }) => visible)
  if (shown.some(({ element }) => slot.contains(element) || isRightBefore(element, slot))) return null
  const headlines = Array.from(slot.querySelectorAll('a'))
    .slice(0, 20)
    .filter((link) => plainText(link.textContent).length >= leastHeadline && leadsAway(link, url))
    .filter((link) => rendering.isShown(link))
  if (headlines.length === 0) return null
  return {
    wording: 'none',
    problems: ['no_label'],
    checks: [
      { aspect: 'wording', result: 'problem', problem: 'no_label', source: 'Directive 2005/29/EC, Annex I, no. 11' },
    ],
  }
}

/** To another site: skip links and the newsroom's own stories are no advertising. */
function leadsAway(link: Element, url: string | null): boolean {
  const href = link.getAttribute('href') ?? ''
  if (!/^(?:https?:)?\/\//i.test(href) || !URL.canParse(href, 'https://x.invalid/')) return false
  const own = url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
  const { hostname } = new URL(href, 'https://x.invalid/')
  return own === null || !(hostname === own || hostname.endsWith(`.${own}`))
}

/** The label is what stands before the slot, in the same box or as the last thing in the box before it. */
function isRightBefore(label: Element, slot: Element): boolean {
  for (let at: Element | null = slot, steps = 0; at && steps < 2; at = at.parentElement, steps++) {
    const before = at.previousElementSibling
    if (before) return before.contains(label) && plainText(before.textContent).length <= 100
  }
  return false
}
