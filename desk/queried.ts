import type { Verdict } from '../types/review.ts'

const queried: ReadonlySet<Verdict> = new Set(['unattributed', 'vague', 'unnamed'])

/** An editor would query a sentence with this verdict: it is one of the findings a checker decides on. */
export function isQueried(verdict: Verdict): boolean {
  return queried.has(verdict)
}
