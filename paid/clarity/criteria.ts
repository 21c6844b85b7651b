import type { DisclosureAspect } from '../../types/review.ts'

/** What is asked of a disclosure beside its words. Plain data: the rule in one line, who made it, and where the line is drawn. */
export interface Criterion {
  aspect: DisclosureAspect
  /** The rule in one line. */
  rule: string
  source: string
  /** Ids in `disclosureProblems` of the sentences that a reader gets. */
  problems: string[]
}

const ftc = 'FTC, Native Advertising: A Guide for Businesses (2015)'

export const criteria: Criterion[] = [
  {
    aspect: 'size',
    rule: 'A disclosure is set in type that is easy to read.',
    source: ftc,
    problems: ['small_type', 'smaller_than_body'],
  },
  {
    aspect: 'contrast',
    rule: 'Text stands out from its background by at least 4.5:1, large text by 3:1.',
    source: 'WCAG 2.2, success criterion 1.4.3',
    problems: ['low_contrast'],
  },
  {
    aspect: 'distance',
    rule: 'A disclosure stands as close as possible to what it governs.',
    source: ftc,
    problems: ['far_from_unit'],
  },
  {
    aspect: 'position',
    rule: 'A disclosure stands where readers look first: before the text that it governs, in front of or above its headline.',
    source: ftc,
    problems: ['after_content', 'below_fold'],
  },
  {
    aspect: 'print',
    rule: 'A disclosure stays with the text when it is passed on.',
    source: ftc,
    problems: ['lost_in_print'],
  },
  {
    aspect: 'narrow',
    rule: 'A disclosure is clear on every device that readers use.',
    source: ftc,
    problems: ['lost_in_narrow'],
  },
  {
    aspect: 'sponsor',
    rule: 'It is clear on whose behalf a commercial message is made.',
    source: 'Directive 2000/31/EC, article 6 (b)',
    problems: ['sponsor_not_named'],
  },
  {
    aspect: 'screen-reader',
    rule: 'What is conveyed to those who see is conveyed to those who listen.',
    source: 'WCAG 2.2, success criterion 1.3.1',
    problems: ['hidden_from_screen_readers'],
  },
]

/** Type smaller than this, in CSS pixels, is hard to read on a page. Ours: no rulebook gives a number. */
export const leastFontSize = 10
/** Less than this share of the body's type size, a label looks like a footnote. Ours as well. */
export const leastShareOfBody = 0.6
/** WCAG: from these sizes on, in CSS pixels, type counts as large (18 point, or 14 point bold; technique G145). */
export const largeType = { regular: 24, bold: 18.5 }
/** CSS pixels between a label and what it governs; more is another part of the page. Ours. */
export const mostDistance = 200
/** The window in which `narrow` is judged, in CSS pixels: a common phone's. */
export const narrowWindow = 390

export function criterionOf(aspect: DisclosureAspect): Criterion | undefined {
  return criteria.find((criterion) => criterion.aspect === aspect)
}
