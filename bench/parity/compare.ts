import type { PanelState } from '../../types/panel.ts'
import type { PaidMarker, Review } from '../../types/review.ts'

/** Where two browsers' reviews of a page differ, each as what it is about and what either says; none where they are the same. */
export function differencesBetween(one: PanelState, other: PanelState): string[] {
  if (one.kind !== other.kind) return [`state: ${one.kind} | ${other.kind}`]
  if (!('review' in one && 'review' in other) || !one.review || !other.review) return []
  const [a, b] = [one.review, other.review]
  return [
    ...unequal(
      'text',
      firstDifference(a.article.text, b.article.text),
      firstDifference(b.article.text, a.article.text),
    ),
    ...unequal('facts', { ...a.page, url: null }, { ...b.page, url: null }),
    ...(a.article.text === b.article.text ? unequal('verdicts', a.sentences, b.sentences) : []),
    ...(a.article.text === b.article.text ? unequal('attributions', a.attributions, b.attributions) : []),
    ...unequal('whole article', wholeOf(a), wholeOf(b)),
    ...markerDifferences(a.paid.markers, b.paid.markers),
  ]
}

const wholeOf = ({ paid }: Review) => ({ ...paid, markers: null })

/**
 * As text, with keys in one order. Scores are rounded: the engines' `Math.exp` differs in the last digits. Of what was
 * measured on the page only the verdict counts: fonts make lines of other lengths, and with them other distances.
 */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (key, part) => {
    if (key === 'measured') return undefined
    if (typeof part === 'number') return Math.round(part * 1e6) / 1e6
    if (part && typeof part === 'object' && !Array.isArray(part)) return Object.fromEntries(Object.entries(part).sort())
    return part
  })
}

function unequal(what: string, one: unknown, other: unknown): string[] {
  const [a, b] = [inOrder(one), inOrder(other)]
  if (a === b) return []
  const at = [...a].findIndex((character, index) => character !== b[index])
  return [`${what}: …${a.slice(Math.max(0, at - 30), at + 60)} | …${b.slice(Math.max(0, at - 30), at + 60)}`]
}

function firstDifference(text: string, other: string): string {
  if (text === other) return ''
  const at = [...text].findIndex((character, index) => character !== other[index])
  return text.slice(Math.max(0, at - 20), at + 60)
}

function markerDifferences(one: PaidMarker[], other: PaidMarker[]): string[] {
  const keyOf = ({ kind, text, inArticle, visible, count }: PaidMarker) =>
    `${kind} “${text.slice(0, 40)}” ${inArticle ? 'in the article ' : ''}${visible ? 'shown' : 'hidden'} ×${count}`
  const [a, b] = [one.map(keyOf), other.map(keyOf)]
  const missing = [
    ...a.filter((key) => !b.includes(key)).map((key) => `marker in the first only: ${key}`),
    ...b.filter((key) => !a.includes(key)).map((key) => `marker in the second only: ${key}`),
  ]
  if (missing.length > 0) return missing
  return one.flatMap((marker) => {
    const twin = other.find((candidate) => keyOf(candidate) === keyOf(marker) && candidate.selector === marker.selector)
    return twin ? unequal(`disclosure of ${keyOf(marker)}`, marker.disclosure, twin.disclosure) : []
  })
}
