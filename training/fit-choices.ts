/** What speaks for one candidate: by clue, 0 to 1 each. */
export type Clues = Record<string, number>

/** A choice that a labelled story decides: what speaks for each candidate, and which of them is right. */
export interface LabelledChoice {
  story: number
  candidates: readonly Clues[]
  right: number
}

const steps = 600
const rate = 0.5
const folds = 10

/**
 * The weights of a conditional logistic regression (McFadden 1974) with a small penalty: with them the right candidates
 * of all choices are as likely as can be.
 */
export function fitWeights(choices: readonly LabelledChoice[], clues: readonly string[], penalty: number): Clues {
  const weights: Clues = Object.fromEntries(clues.map((clue) => [clue, 0]))
  for (let step = 0; step < steps; step += 1) {
    const slope = Object.fromEntries(clues.map((clue) => [clue, -penalty * (weights[clue] ?? 0)]))
    for (const choice of choices) {
      chancesOf(choice, weights).forEach((chance, index) => {
        const error = (index === choice.right ? 1 : 0) - chance
        const own = choice.candidates[index] ?? {}
        for (const clue of clues) slope[clue] = (slope[clue] ?? 0) + (error * (own[clue] ?? 0)) / choices.length
      })
    }
    for (const clue of clues) weights[clue] = (weights[clue] ?? 0) + rate * (slope[clue] ?? 0)
  }
  return weights
}

/** How many choices come out right where each story is judged by weights fitted on the others. */
export function crossValidate(choices: readonly LabelledChoice[], clues: readonly string[], penalty: number): number {
  let right = 0
  for (let fold = 0; fold < folds; fold += 1) {
    const held = choices.filter(({ story }) => story % folds === fold)
    const others = fitWeights(
      choices.filter(({ story }) => story % folds !== fold),
      clues,
      penalty,
    )
    right += held.filter((choice) => isRightBy(choice, others)).length
  }
  return right
}

function isRightBy(choice: LabelledChoice, weights: Clues): boolean {
  const chances = chancesOf(choice, weights)
  return chances.indexOf(Math.max(...chances)) === choice.right
}

function chancesOf({ candidates }: LabelledChoice, weights: Clues): number[] {
  const values = candidates.map((own) => Object.entries(own).reduce((sum, [clue, value]) => sum + (weights[clue] ?? 0) * value, 0))
  const highest = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - highest))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}
