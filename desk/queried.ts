import { isAdvertisers } from '../types/paid-sentence.ts'
import type { Sentence, Verdict } from '../types/review.ts'

const queried: ReadonlySet<Verdict> = new Set(['unattributed', 'vague', 'unnamed'])

/** An editor would query this sentence: it is one of the findings a checker decides on. */
export function isQuery(sentence: Sentence): boolean {
  return queried.has(sentence.verdict) && !sentence.exempt && !isAdvertisers(sentence)
}
