import type { Verdict } from '../../types/review.ts'
import type { ReaderSettings } from './settings.ts'

/** What the reader holds of one sentence. */
export interface SentenceReading {
  verdict: Verdict
  /** 0..1: chance that an editor would query the sentence, strong queries counting more. */
  queryScore: number
  /** Chance of each verdict; they add up to 1. */
  chances: Record<Verdict, number>
  /** Chance of each label of the settings, in their order. */
  byLabel: readonly number[]
}

/** Reads the verdict head's scores of one sentence. */
export function verdictOf(scores: ArrayLike<number>, settings: ReaderSettings): SentenceReading {
  return weigh(softmax(scores, settings.verdicts.temperature), settings)
}

/**
 * What the chances of the labels come to. A sentence is a finding where the chances of the findings together pass the bar
 * that the validation stories set; within findings and within the rest the likeliest verdict is taken.
 */
export function weigh(byLabel: readonly number[], { labels, verdicts }: ReaderSettings): SentenceReading {
  const chances: Record<Verdict, number> = {
    attributed: 0,
    unnamed: 0,
    vague: 0,
    unattributed: 0,
    background: 0,
    'not-a-claim': 0,
  }
  let queryScore = 0
  labels.forEach(({ verdict, query }, k) => {
    chances[verdict] += byLabel[k] ?? 0
    queryScore += query * (byLabel[k] ?? 0)
  })
  const isFinding = chances.unattributed + chances.vague >= verdicts.finding
  const verdict = isFinding
    ? likeliest(chances, ['unattributed', 'vague'])
    : likeliest(chances, ['attributed', 'unnamed', 'background', 'not-a-claim'])
  return { verdict, queryScore: Math.min(1, queryScore), chances, byLabel }
}

function likeliest(chances: Record<Verdict, number>, among: [Verdict, ...Verdict[]]): Verdict {
  return among.reduce((best, verdict) => (chances[verdict] > chances[best] ? verdict : best))
}

function softmax(scores: ArrayLike<number>, temperature: number): number[] {
  const scaled = Array.from(scores, (score) => score / temperature)
  const highest = Math.max(...scaled)
  const powers = scaled.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
