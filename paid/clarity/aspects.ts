import type { Medium, Rendering } from '../../types/rendering.ts'
import type { DisclosureAspect } from '../../types/review.ts'
import type { FoundLabel } from '../found-label.ts'
import { contrastOf } from './contrast.ts'
import { largeType, leastFontSize, leastShareOfBody, mostDistance } from './criteria.ts'
import type { Regulator } from './regulators.ts'

/** What a label governs: the story that it stands at the head of, or the box that it stands in. */
export interface Governed {
  /** The whole article, or a block on the page. */
  kind: 'article' | 'block'
  /** What readers look at first: the story's or the box's headline. `null` where there is none. */
  focus: Element | null
  /** The text that should come after the label. */
  content: Element | null
  /** Parts of what is governed, one of which the label should stand close to. */
  parts: Element[]
  /** The advertiser's name, where the page gives one with the label. */
  sponsor: string | null
}

export interface ClarityContext {
  rendering: Rendering
  regulator: Regulator
  /** A paragraph of the story, to compare the label's type with. */
  body: Element | null
}

/** What one aspect came to. `true`: nothing to object to. A text: the problem's id. `null`: it can't be told. */
export interface Judged {
  outcome: true | string | null
  measured?: string
}

type Seen = Pick<FoundLabel, 'element' | 'text'>

export type Judge = (label: Seen, governed: Governed, context: ClarityContext) => Judged

const unknown: Judged = { outcome: null }

/** What is asked of a label beside its words. */
export const judges = {
  size: judgeSize,
  contrast: judgeContrast,
  distance: judgeDistance,
  position: judgePosition,
  print: (label, governed, context) => judgeSurvival('print', label, governed, context),
  narrow: (label, governed, context) => judgeSurvival('narrow', label, governed, context),
  sponsor: judgeSponsor,
  'screen-reader': judgeScreenReader,
} satisfies Partial<Record<DisclosureAspect, Judge>>

function judgeSize({ element }: Seen, _: Governed, { rendering, body }: ClarityContext): Judged {
  const type = rendering.typeOf(element)
  if (!type) return unknown
  const ordinary = body && rendering.typeOf(body)
  const measured = `${round(type.fontSize)} px${ordinary ? ` / ${round(ordinary.fontSize)} px` : ''}`
  if (type.fontSize < leastFontSize) return { outcome: 'small_type', measured }
  const isSmall = ordinary && type.fontSize < ordinary.fontSize * leastShareOfBody
  return { outcome: isSmall ? 'smaller_than_body' : true, measured }
}

function judgeContrast({ element }: Seen, _: Governed, { rendering }: ClarityContext): Judged {
  const type = rendering.typeOf(element)
  const contrast = type && contrastOf(type.color, type.background)
  // Text in the colour of its background was not made to be so: what really lies behind it isn't known.
  if (!type || contrast === null || contrast < 1.1) return unknown
  const isLarge = type.fontSize >= (type.bold ? largeType.bold : largeType.regular)
  // Cut, not rounded: 4.49 is no 4.5.
  return {
    outcome: contrast >= (isLarge ? 3 : 4.5) ? true : 'low_contrast',
    measured: `${Math.floor(contrast * 10) / 10}:1`,
  }
}

function judgeDistance({ element }: Seen, { parts }: Governed, { rendering }: ClarityContext): Judged {
  const own = rendering.boxOf(element)
  if (!own || own.width + own.height === 0) return unknown
  const boxes = parts
    .flatMap((part) => rendering.boxOf(part) ?? [])
    .filter(({ width, height }) => width > 0 && height > 0)
  if (boxes.length === 0) return unknown
  const gap = (from: number, length: number, to: number, extent: number) =>
    Math.max(0, to - (from + length), from - (to + extent))
  const distance = Math.min(
    ...boxes.map((box) =>
      Math.hypot(gap(own.x, own.width, box.x, box.width), gap(own.y, own.height, box.y, box.height)),
    ),
  )
  return { outcome: distance > mostDistance ? 'far_from_unit' : true, measured: `${round(distance)} px` }
}

const preceding = 2

function judgePosition({ element }: Seen, { kind, focus, content }: Governed, { rendering }: ClarityContext): Judged {
  const [own, head, view] = [rendering.boxOf(element), focus && rendering.boxOf(focus), rendering.viewport?.() ?? null]
  if (content && !content.contains(element) && comesAfter(element, content, rendering))
    return { outcome: 'after_content' }
  if (!own || !view) return content ? { outcome: true } : unknown
  // Readers see the headline without scrolling, and would have to scroll for what it really is.
  const isBelow = kind === 'article' && head !== null && head.y < view.height && own.y >= view.height
  return { outcome: isBelow ? 'below_fold' : true, measured: `${round(own.y)} px` }
}

/** By what is seen, where layout is known: a style sheet can put anything anywhere. Else by the order of the document. */
function comesAfter(element: Element, content: Element, rendering: Rendering): boolean {
  const [own, other] = [rendering.boxOf(element), rendering.boxOf(content)]
  if (own && other && own.height > 0 && other.height > 0) return own.y >= other.y + other.height
  return (element.compareDocumentPosition(content) & preceding) > 0
}

/** A label that goes together with what it governs isn't missed: an advertisement may well be left out on paper. */
function judgeSurvival(medium: Medium, { element }: Seen, { parts }: Governed, { rendering }: ClarityContext): Judged {
  const survives = rendering.survives?.(element, medium) ?? null
  if (survives !== false) return { outcome: survives }
  const unit = parts.length > 0 ? parts : [element.parentElement ?? element]
  const goesWith = unit.every((part) => rendering.survives?.(part, medium) === false)
  return { outcome: goesWith ? true : lostIn[medium] }
}

const lostIn: Record<Medium, string> = { print: 'lost_in_print', narrow: 'lost_in_narrow' }

/** A banner shows its brand itself, in a picture or a frame that can't be read: only for an article can a name be missed. */
function judgeSponsor(_: Seen, { kind, sponsor }: Governed): Judged {
  if (sponsor) return { outcome: true, measured: sponsor }
  return { outcome: kind === 'article' ? 'sponsor_not_named' : null }
}

/** Text that a style sheet adds is read out by some screen readers and not by others. */
function judgeScreenReader({ element, text }: Seen): Judged {
  if (element.closest('[aria-hidden="true"], [inert]')) return { outcome: 'hidden_from_screen_readers' }
  const said = [
    element.textContent,
    element.getAttribute('aria-label'),
    element.getAttribute('alt'),
    element.getAttribute('title'),
  ]
  const plain = (part: string | null) => (part ?? '').normalize('NFKC').replace(/\s+/g, ' ').toLowerCase()
  return { outcome: said.some((part) => plain(part).includes(plain(text).slice(0, 40).trim())) ? true : null }
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
