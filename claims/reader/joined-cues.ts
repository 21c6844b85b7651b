import type { Span } from '../../types/review.ts'
import type { ReadAttribution } from './attributions.ts'

/** Share of their content that two readings must have in common to be one attribution. */
const sameContent = 0.5

/** Longest gap between two parts of one cue, in UTF-16 units: "has since said". */
const longestGap = 12

/**
 * Joins what the tags cut in two: "has … said", "told … in an interview". Two cues with nearly the same content and the
 * same source, or none, are one attribution; its cue runs over both where little lies between, else the longer is kept.
 */
export function joinCues(text: string, attributions: readonly ReadAttribution[]): ReadAttribution[] {
  const joined: ReadAttribution[] = []
  for (const attribution of attributions) {
    const at = joined.findIndex((other) => areOne(other, attribution))
    const other = joined[at]
    if (other) joined[at] = join(text, other, attribution)
    else joined.push(attribution)
  }
  return joined
}

function areOne(a: ReadAttribution, b: ReadAttribution): boolean {
  if (a.source && b.source && overlap(a.source, b.source) === 0) return false
  const common = a.content.reduce((sum, span) => sum + covered(span, b.content), 0)
  const all = length(a.content) + length(b.content) - common
  return all > 0 && common / all >= sameContent
}

function join(text: string, first: ReadAttribution, second: ReadAttribution): ReadAttribution {
  const gap = text.slice(first.cue.end, second.cue.start)
  const near = gap.length <= longestGap && !/[\n"“”]/.test(gap)
  const longer = length([second.cue]) > length([first.cue]) ? second : first
  return {
    source: longer.source ?? first.source ?? second.source,
    cue: near && first.cue.end <= second.cue.start ? { start: first.cue.start, end: second.cue.end } : longer.cue,
    content: length(first.content) >= length(second.content) ? first.content : second.content,
  }
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function covered(span: Span, by: readonly Span[]): number {
  return by.reduce((sum, other) => sum + overlap(span, other), 0)
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
