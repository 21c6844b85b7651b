import { isAdvertisers } from '../../types/paid-sentence.ts'
import type { Review, Sentence, Verdict } from '../../types/review.ts'
import { textOfSentence } from './sentence-text.ts'

/** Verdicts that an editor would query, the gravest first. */
export const queriedVerdicts = ['unattributed', 'vague', 'unnamed'] as const satisfies Verdict[]

export type QueriedVerdict = (typeof queriedVerdicts)[number]

export type FindingsOrder = 'weight' | 'reading'

export const strengths = ['clear', 'likely', 'borderline'] as const

/** How sure it is that an editor would query a sentence, in three steps that a reader can tell apart. */
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

/**
 * @param queryScore 0..1. Steps at which an editor would have made nine in ten of the queries, four in five, and two in five
 * (docs/model.md). People who are not named stand in the last: whether to ask for a name is a judgement.
 */
export function strengthOf(queryScore: number): Strength {
  if (queryScore >= 0.9) return 'clear'
  return queryScore >= 0.75 ? 'likely' : 'borderline'
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

/** How many of these sentences are of each strength. */
export function countStrengths({ sentences }: Review, indexes: readonly number[]): Record<Strength, number> {
  const counts = { clear: 0, likely: 0, borderline: 0 }
  for (const index of indexes) counts[strengthOf(sentences[index]?.queryScore ?? 0)] += 1
  return counts
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
