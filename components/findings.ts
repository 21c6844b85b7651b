import { isAdvertisers } from '../types/paid-sentence.ts'
import type { Review, Sentence, Verdict } from '../types/review.ts'

/** Verdicts that an editor would query, the gravest first. */
export const queriedVerdicts = ['unattributed', 'vague', 'unnamed'] as const satisfies Verdict[]

export type QueriedVerdict = (typeof queriedVerdicts)[number]

export type FindingsOrder = 'weight' | 'reading'

export function isQueried(verdict: Verdict): verdict is QueriedVerdict {
  return (queriedVerdicts as readonly Verdict[]).includes(verdict)
}

/** An editor would query this sentence; what an advertiser says isn't the newsroom's to answer for. */
export function isQuery(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && isQueried(sentence.verdict) && !sentence.exempt && !isAdvertisers(sentence)
}

/** Indexes into `review.sentences` of what an editor would query. Equal weights stay in reading order. */
export function findingsOf(review: Review, order: FindingsOrder, only: QueriedVerdict | null): number[] {
  const found = review.sentences.flatMap((sentence, index) =>
    isQuery(sentence) && (only === null || sentence.verdict === only) ? [index] : [],
  )
  if (order === 'reading') return found
  const weightOf = (index: number) => review.sentences[index]?.queryScore ?? 0
  return found.sort((one, other) => weightOf(other) - weightOf(one) || one - other)
}

/** How many sentences of each verdict an editor would query. */
export function countQueried({ sentences }: Review): Record<QueriedVerdict, number> {
  const counts = { unattributed: 0, vague: 0, unnamed: 0 }
  for (const sentence of sentences) if (isQuery(sentence) && isQueried(sentence.verdict)) counts[sentence.verdict] += 1
  return counts
}

/** For each sentence that repeats another's claim: the other sentences of its group. */
export function repeatsBySentence(review: Review): Map<number, number[]> {
  return new Map(
    review.repeats.flatMap((group) =>
      group.map((index): [number, number[]] => [index, group.filter((other) => other !== index)]),
    ),
  )
}
