// node training/fit-pronouns.ts: fits claims/speakers/pronoun-weights.ts on the tuning stories of bench/gold/speakers.
// Each pronoun whose speaker is labelled is a choice among those who are in mind; unlabelled pronouns are read by the
// weights so far, so that it goes in rounds. Prints the share of right choices where each story is judged by weights
// fitted on the others.
import { readSpeakerGold, type SpeakerGold } from '../bench/speaker-gold.ts'
import { byClues, type Candidate, type Clue, type Decide } from '../claims/speakers/pronoun-clues.ts'
import { pronounWeights } from '../claims/speakers/pronoun-weights.ts'
import { resolveSpeakers } from '../claims/speakers/resolve-speakers.ts'
import { crossValidate, fitWeights, type LabelledChoice } from './fit-choices.ts'
import { labelledChoices } from './labelled-choices.ts'

const rounds = 3
const penalty = 0.003
const clues = Object.keys(pronounWeights) as Clue[]

function main(): void {
  const stories = readSpeakerGold().filter(({ part }) => part === 'tuning')
  let weights: Record<Clue, number> = { ...pronounWeights }
  let choices: LabelledChoice[] = []
  for (let round = 0; round < rounds; round += 1) {
    choices = stories.flatMap((story, index) => choicesOf(story, index, weights))
    weights = { ...weights, ...fitWeights(choices, clues, penalty) }
  }
  console.log(`${crossValidate(choices, clues, penalty)} of ${choices.length} by weights of other stories`)
  for (const clue of clues) console.log(`  ${clue}: ${weights[clue].toFixed(2)},`)
}

/** The labelled choices of a story among those who may be "he" or "she". */
function choicesOf(gold: SpeakerGold, story: number, weights: Record<Clue, number>): LabelledChoice[] {
  const otherwise = byClues(weights)
  const nameOf = ({ referent: { name, role } }: Candidate) => name?.full ?? role ?? ''
  return labelledChoices(gold, story, nameOf, ({ text, blocks, mentions }, rightOf) => {
    const decide: Decide = (at, candidates) => rightOf(at, candidates)?.referent ?? otherwise(at, candidates)
    resolveSpeakers(text, blocks, mentions, { decide })
  })
}

main()
