import { isAdvertisers } from '../types/paid-sentence.ts'
import type { Review, Sentence, Verdict } from '../types/review.ts'
import { textOfSentence } from './sentence-text.ts'

/** Verdicts that an editor would query, the gravest first. */
export const queriedVerdicts = ['unattributed', 'vague', 'unnamed'] as const satisfies Verdict[]

export type QueriedVerdict = (typeof queriedVerdicts)[number]

export type FindingsOrder = 'weight' | 'reading'

export const strengths = ['strong', 'medium', 'weak'] as const

/** How strongly an editor would query a sentence, in three steps. */
export type Strength = (typeof strengths)[number]

export interface FindingsFilter {
  /** `null` for all. */
  verdict: QueriedVerdict | null
  strength: Strength | null
  /** Words that a sentence must hold, each of them, whatever their case and accents. */
  words: string
  /** Leaves out what this says is decided. */
  decided: ((index: number) => boolean) | null
}

export const everyFinding: FindingsFilter = { verdict: null, strength: null, words: '', decided: null }

export function isQueried(verdict: Verdict): verdict is QueriedVerdict {
  return (queriedVerdicts as readonly Verdict[]).includes(verdict)
}

/** An editor would query this sentence; what an advertiser says isn't the newsroom's to answer for. */
export function isQuery(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && isQueried(sentence.verdict) && !sentence.exempt && !isAdvertisers(sentence)
}

/** @param queryScore 0..1; 0.4 lies under the reader's own bar for a finding (docs/model.md), 0.7 keeps the first step short. */
export function strengthOf(queryScore: number): Strength {
  if (queryScore >= 0.7) return 'strong'
  return queryScore >= 0.4 ? 'medium' : 'weak'
}

/** Indexes into `review.sentences` of what an editor would query. Equal weights stay in reading order. */
export function findingsOf(review: Review, order: FindingsOrder, filter: FindingsFilter = everyFinding): number[] {
  const { verdict, strength, decided } = filter
  const words = plain(filter.words).split(/\s+/).filter(Boolean)
  const found = review.sentences.flatMap((sentence, index) => {
    if (!isQuery(sentence) || (verdict !== null && sentence.verdict !== verdict)) return []
    if (strength !== null && strengthOf(sentence.queryScore) !== strength) return []
    if (decided?.(index)) return []
    if (words.length === 0) return [index]
    const text = plain(textOfSentence(review, index))
    return words.every((word) => text.includes(word)) ? [index] : []
  })
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

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** For each sentence that repeats another's claim: the other sentences of its group. */
export function repeatsBySentence(review: Review): Map<number, number[]> {
  return new Map(
    review.repeats.flatMap((group) =>
      group.map((index): [number, number[]] => [index, group.filter((other) => other !== index)]),
    ),
  )
}
