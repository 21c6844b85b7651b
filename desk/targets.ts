import type { DeskEntry, DeskTarget } from '../types/desk.ts'
import type { Review } from '../types/review.ts'
import { describeQuote } from './anchor/describe-quote.ts'

/** The target for a sentence of a review; `null` where there is no such sentence. */
export function findingTarget(review: Review, index: number): DeskTarget | null {
  const sentence = review.sentences[index]
  return sentence ? { kind: 'finding', ...describeQuote(review.article.text, sentence) } : null
}

export function sourceTarget(name: string): DeskTarget {
  return { kind: 'source', name }
}

/** The target for `review.paid.markers[index]`; `null` where there is no such marker. */
export function paidTarget(review: Review, index: number): DeskTarget | null {
  const marker = review.paid.markers[index]
  return marker ? { kind: 'paid', marker: marker.kind, text: marker.text, selector: marker.selector } : null
}

export const pageTarget: DeskTarget = { kind: 'page' }

/** What tells a target from the others of its version. */
export function targetKey(target: DeskTarget): string {
  switch (target.kind) {
    case 'finding':
      return `finding/${target.position.start}-${target.position.end}`
    case 'source':
      return `source/${target.name}`
    case 'paid':
      return `paid/${target.marker}/${target.selector}/${target.text}`
    case 'page':
      return 'page'
  }
}

export function entryId(version: string, target: DeskTarget): string {
  return `${version}/${targetKey(target)}`
}

/** Orphans keep apart from the targets of their version: their offsets are another version's. */
export function orphanId(version: string, entry: DeskEntry): string {
  return `${version}/orphan/${entry.id}`
}
