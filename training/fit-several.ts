// node training/fit-several.ts: fits claims/speakers/they/several-weights.ts on the tuning stories of bench/gold/speakers and those of
// training/labels/speakers.jsonl.
// Each "they" whose speaker is labelled, and each "many" or "both", is a choice among those who are several and near.
// Prints the share of right choices where each story is judged by weights fitted on the others.
import { resolveSpeakers } from '../claims/speakers/resolve-speakers.ts'
import { bySeveralClues, type DecideSeveral, type SeveralCandidate } from '../claims/speakers/they/several-meant.ts'
import { severalWeights } from '../claims/speakers/they/several-weights.ts'
import { crossValidate, fitWeights, type LabelledChoice } from './fit-choices.ts'
import { labelledChoices } from './labelled-choices.ts'
import { type LabelledStory, labelledStories } from './labelled-stories.ts'

const penalty = 0.003
const clues = Object.keys(severalWeights)

async function main(): Promise<void> {
  const stories = await labelledStories()
  const choices = stories.flatMap(choicesOf)
  console.log(`${crossValidate(choices, clues, penalty)} of ${choices.length} by weights of other stories`)
  for (const [clue, weight] of Object.entries(fitWeights(choices, clues, penalty)))
    console.log(`  ${clue}: ${weight.toFixed(2)},`)
}

/** The labelled choices of a story among those who may be "they". */
function choicesOf({ gold, annotated }: LabelledStory, story: number): LabelledChoice[] {
  const otherwise = bySeveralClues()
  const nameOf = ({ spoken: { speaker, words } }: SeveralCandidate) => speaker ?? words ?? ''
  const { text, blocks, mentions } = annotated
  return labelledChoices(gold, annotated, story, nameOf, (rightOf) => {
    const decideSeveral: DecideSeveral = (at, candidates) => rightOf(at, candidates) ?? otherwise(at, candidates)
    resolveSpeakers(text, blocks, mentions, { decideSeveral })
  })
}

await main()
