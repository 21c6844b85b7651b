// node training/fit-it.ts: fits claims/speakers/it/it-weights.ts on the tuning stories of bench/gold/speakers and those of
// training/labels/speakers.jsonl.
// Each "it" and "its" that is a source is a choice among the bodies and papers that are near, and nothing.
// Prints the share of right choices where each story is judged by weights fitted on the others.
import { isSameName } from '../bench/same-name.ts'
import { byItClues, type DecideIt, type ItCandidate } from '../claims/speakers/it/it-meant.ts'
import { itWeights } from '../claims/speakers/it/it-weights.ts'
import { resolveSpeakers } from '../claims/speakers/resolve-speakers.ts'
import { crossValidate, fitWeights, type LabelledChoice } from './fit-choices.ts'
import { type LabelledStory, labelledStories } from './labelled-stories.ts'

const penalty = 0.01
const clues = Object.keys(itWeights)

async function main(): Promise<void> {
  const stories = await labelledStories()
  const choices = stories.flatMap(choicesOf)
  console.log(`${crossValidate(choices, clues, penalty)} of ${choices.length} by weights of other stories`)
  for (const [clue, weight] of Object.entries(fitWeights(choices, clues, penalty)))
    console.log(`  ${clue}: ${weight.toFixed(2)},`)
}

/** The labelled choices of a story: what the label names, or else nothing. */
function choicesOf({ gold, annotated }: LabelledStory, story: number): LabelledChoice[] {
  const { text, blocks, mentions } = annotated
  const choices: LabelledChoice[] = []
  const otherwise = byItClues()
  const decideIt: DecideIt = (at, candidates) => {
    const label = gold.speakers.find(({ start }) => start === at)
    if (!label) return otherwise(at, candidates)
    const names = label.names.map(([from, to]) => text.slice(from, to))
    const found = [isSameName, isShorter].map((isLike) =>
      candidates.findIndex((candidate) => names.some((name) => isLike(name, nameOf(candidate)))),
    )
    // The last of them is nothing.
    const right = found.find((index) => index >= 0) ?? candidates.length - 1
    if (candidates.length > 1) choices.push({ story, candidates: candidates.map((candidate) => candidate.clues), right })
    return candidates[right] ?? null
  }
  resolveSpeakers(text, blocks, mentions, { decideIt })
  return choices
}

/** "white paper" for "an unusual white paper": how a paper is called again tells what the choice was. */
function isShorter(name: string, called: string): boolean {
  const words = name.toLowerCase().split(/[^\p{L}-]+/u)
  return (
    called !== '' &&
    called
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word))
  )
}

function nameOf({ spoken }: ItCandidate): string {
  return spoken?.speaker ?? spoken?.words ?? ''
}

await main()
