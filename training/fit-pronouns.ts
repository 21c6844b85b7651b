// node training/fit-pronouns.ts: fits claims/speakers/pronoun-weights.ts on the tuning half of bench/gold/speakers.
// Each pronoun whose speaker is labelled is a choice among those who are in mind; the weights are those of a conditional
// logistic regression (McFadden 1974) with a small penalty. Unlabelled pronouns are read by the weights so far, so that it
// goes in rounds. Prints the share of right choices where each story is judged by weights fitted on the others.
import { byClues, type Candidate, type Clue, type Decide, sumOfClues } from '../claims/speakers/mind.ts'
import { pronounWeights } from '../claims/speakers/pronoun-weights.ts'
import { resolveSpeakers } from '../claims/speakers/resolve-speakers.ts'
import { isSameName } from '../bench/same-name.ts'
import { annotatedStory, readSpeakerGold, type SpeakerGold } from '../bench/speaker-gold.ts'

type Weights = Record<Clue, number>

/** One pronoun: those in mind, and which of them is meant. */
interface Choice {
  story: number
  candidates: readonly Candidate[]
  right: number
}

const rounds = 3
const steps = 600
const rate = 0.5
const penalty = 0.003
const folds = 10
const clues = Object.keys(pronounWeights) as Clue[]

function main(): void {
  const stories = readSpeakerGold().filter(({ part }) => part === 'tuning')
  let weights: Weights = { ...pronounWeights }
  let choices: Choice[] = []
  for (let round = 0; round < rounds; round += 1) {
    choices = stories.flatMap((story, index) => choicesOf(story, index, weights))
    weights = fit(choices)
  }
  let right = 0
  for (let fold = 0; fold < folds; fold += 1) {
    const others = fit(choices.filter(({ story }) => story % folds !== fold))
    right += choices.filter((choice) => choice.story % folds === fold && isRight(choice, others)).length
  }
  console.log(`${right} of ${choices.length} by weights of other stories`)
  for (const clue of clues) console.log(`  ${clue}: ${weights[clue].toFixed(2)},`)
}

/** The labelled pronouns of a story for which more than one may be meant and the right one is in mind. */
function choicesOf(gold: SpeakerGold, story: number, weights: Weights): Choice[] {
  const { text, blocks, mentions } = annotatedStory(gold)
  const labels = new Map(gold.speakers.filter(({ kind }) => kind === 'pronoun').map((label) => [label.start, label]))
  const choices: Choice[] = []
  const otherwise = byClues(weights)
  const decide: Decide = (at, candidates) => {
    const names = (labels.get(at)?.names ?? []).map(([from, to]) => text.slice(from, to))
    const right = candidates.findIndex(({ referent: { name, role } }) =>
      names.some((one) => isSameName(one, name?.full ?? role ?? '')),
    )
    if (right < 0) return otherwise(at, candidates)
    if (candidates.length > 1) choices.push({ story, candidates, right })
    return candidates[right]?.referent ?? null
  }
  resolveSpeakers(text, blocks, mentions, { decide })
  return choices
}

function chancesOf({ candidates }: Choice, weights: Weights): number[] {
  const values = candidates.map((candidate) => sumOfClues(candidate, weights))
  const highest = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - highest))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}

function fit(choices: readonly Choice[]): Weights {
  const weights = Object.fromEntries(clues.map((clue) => [clue, 0])) as Weights
  for (let step = 0; step < steps; step += 1) {
    const slope = Object.fromEntries(clues.map((clue) => [clue, -penalty * weights[clue]])) as Weights
    for (const choice of choices) {
      chancesOf(choice, weights).forEach((chance, index) => {
        const error = (index === choice.right ? 1 : 0) - chance
        for (const clue of clues)
          slope[clue] += (error * (choice.candidates[index]?.clues[clue] ?? 0)) / choices.length
      })
    }
    for (const clue of clues) weights[clue] += rate * slope[clue]
  }
  return weights
}

function isRight(choice: Choice, weights: Weights): boolean {
  const chances = chancesOf(choice, weights)
  return chances.indexOf(Math.max(...chances)) === choice.right
}

main()
