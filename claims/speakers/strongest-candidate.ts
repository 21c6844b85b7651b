/**
 * Of those who may be meant the one for whom most speaks, by weights fitted on labelled stories; of equals the first.
 * `null`: there is nobody.
 */
export function strongestCandidate<Clue extends string, Candidate extends { clues: Record<Clue, number> }>(
  candidates: readonly Candidate[],
  weights: Record<Clue, number>,
): Candidate | null {
  const clues = Object.keys(weights) as Clue[]
  let [best, most] = [null as Candidate | null, Number.NEGATIVE_INFINITY]
  for (const candidate of candidates) {
    const value = clues.reduce((sum, clue) => sum + weights[clue] * candidate.clues[clue], 0)
    if (value > most) [best, most] = [candidate, value]
  }
  return best
}
