import type { DeskEntry, DeskVersion } from '../types/desk.ts'
import type { Review } from '../types/review.ts'
import { deskAddress } from './address.ts'
import { isQuery } from './queried.ts'

/** Id of a version: a digest of its address and its text, so that every panel and every import comes to the same one. */
export async function versionIdOf(review: Review): Promise<string> {
  const bytes = new TextEncoder().encode(`${addressOf(review)}\n${review.article.text}`)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function addressOf(review: Review): string {
  return deskAddress(review.page.url ?? review.file)
}

/** The line of the history for a review that nothing has been decided on yet. */
export function versionOf(id: string, review: Review, now: string): DeskVersion {
  const { siteName, title, published } = review.page
  return {
    id,
    address: addressOf(review),
    outlet: siteName,
    headline: title,
    published,
    firstReviewed: now,
    lastReviewed: now,
    sentences: review.sentences.length,
    queried: review.sentences.filter(isQuery).length,
    decided: 0,
    notes: 0,
    paidMarkers: review.paid.markers.length,
  }
}

/** A version's counts after its entries have changed. */
export function withCounts(version: DeskVersion, entries: DeskEntry[]): DeskVersion {
  const there = entries.filter(({ anchoring }) => anchoring !== 'orphan')
  return {
    ...version,
    decided: there.filter(({ target, decision }) => target.kind === 'finding' && decision).length,
    notes: entries.filter(({ note }) => note !== '').length,
  }
}

/** How far a checker is with a version. */
export type DeskProgress = 'new' | 'started' | 'finished'

export function progressOf({ decided, queried }: DeskVersion): DeskProgress {
  if (decided === 0) return 'new'
  return decided < queried ? 'started' : 'finished'
}
