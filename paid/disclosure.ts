import type { Rendering } from '../types/rendering.ts'
import type { DisclosureQuality } from '../types/review.ts'
import type { Wording } from './wordings/types.ts'

/** Type smaller than this, in CSS pixels, is hard to read on a page. */
const leastFontSize = 10
/** WCAG 2.2, success criterion 1.4.3 asks for 4.5; below 3 not even large type passes. */
const leastContrast = 3

/** How clearly a label says that money changed hands: its words, and whether its type can be read. */
export function judgeLabel(wording: Wording, element: Element, rendering: Rendering): DisclosureQuality {
  const problems = wording.rated.problem ? [wording.rated.problem] : []
  const type = rendering.typeOf(element)
  if (type && type.fontSize < leastFontSize) problems.push('small_type')
  const contrast = type && contrastOf(type.color, type.background)
  if (contrast !== null && contrast < leastContrast) problems.push('low_contrast')
  return { wording: wording.rated.as, problems }
}

/** Contrast of two `rgb(…)` colours, 1 to 21, or `null` where one of them is of another form or see-through. */
export function contrastOf(one: string, other: string): number | null {
  const [first, second] = [luminance(one), luminance(other)]
  if (first === null || second === null) return null
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05)
}

function luminance(color: string): number | null {
  const found = /^rgb\((\d+),? +(\d+),? +(\d+)\)$/.exec(color)
  if (!found) return null
  const [red = 0, green = 0, blue = 0] = found.slice(1).map((part) => {
    const share = Number(part) / 255
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
