// node training/fit-pronouns.ts: fits claims/speakers/he-and-she/pronoun-weights.ts on the tuning stories of bench/gold/speakers and those of
// training/labels/speakers.jsonl.
// Each pronoun whose speaker is labelled is a choice among those who are in mind; unlabelled pronouns are read by the
// weights so far, so that it goes in rounds. Prints the share of right choices where each story is judged by weights
// fitted on the others.
import { byClues, type Candidate, type Clue, type Decide } from '../claims/speakers/he-and-she/pronoun-clues.ts'
import { pronounWeights } from '../claims/speakers/he-and-she/pronoun-weights.ts'
import { resolveSpeakers } from '../claims/speakers/resolve-speakers.ts'
import { crossValidate, fitWeights, type LabelledChoice } from './fit-choices.ts'
import { labelledChoices } from './labelled-choices.ts'
import { type LabelledStory, labelledStories } from './labelled-stories.ts'

const rounds = 3
const penalty = 0.003
const clues = Object.keys(pronounWeights) as Clue[]

async function main(): Promise<void> {
  const stories = await labelledStories()
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
function choicesOf({ gold, annotated }: LabelledStory, story: number, weights: Record<Clue, number>): LabelledChoice[] {
  const otherwise = byClues(weights)
  const nameOf = ({ referent: { name, role } }: Candidate) => name?.full ?? role ?? ''
  const { text, blocks, mentions } = annotated
  return labelledChoices(gold, annotated, story, nameOf, (rightOf) => {
    const decide: Decide = (at, candidates) => rightOf(at, candidates)?.referent ?? otherwise(at, candidates)
    resolveSpeakers(text, blocks, mentions, { decide })
  })
}

await main()
