// node training/fit-pronouns.ts: fits claims/speakers/pronoun-weights.ts on the tuning stories of bench/gold/speakers.
// Each pronoun whose speaker is labelled is a choice among those who are in mind; unlabelled pronouns are read by the
// weights so far, so that it goes in rounds. Prints the share of right choices where each story is judged by weights
// fitted on the others.
import { isSameName } from '../bench/same-name.ts'
import { annotatedStory, readSpeakerGold, type SpeakerGold } from '../bench/speaker-gold.ts'
import { byClues, type Clue, type Decide } from '../claims/speakers/pronoun-clues.ts'
import { pronounWeights } from '../claims/speakers/pronoun-weights.ts'
import { resolveSpeakers } from '../claims/speakers/resolve-speakers.ts'
import { crossValidate, fitWeights, type LabelledChoice } from './fit-choices.ts'

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

/** The labelled pronouns of a story for which more than one may be meant and the right one is in mind. */
function choicesOf(gold: SpeakerGold, story: number, weights: Record<Clue, number>): LabelledChoice[] {
  const { text, blocks, mentions } = annotatedStory(gold)
  const labels = new Map(gold.speakers.filter(({ kind }) => kind === 'pronoun').map((label) => [label.start, label]))
  const choices: LabelledChoice[] = []
  const otherwise = byClues(weights)
  const decide: Decide = (at, candidates) => {
    const names = (labels.get(at)?.names ?? []).map(([from, to]) => text.slice(from, to))
    const right = candidates.findIndex(({ referent: { name, role } }) =>
      names.some((one) => isSameName(one, name?.full ?? role ?? '')),
    )
    if (right < 0) return otherwise(at, candidates)
    if (candidates.length > 1) choices.push({ story, candidates: candidates.map((one) => one.clues), right })
    return candidates[right]?.referent ?? null
  }
  resolveSpeakers(text, blocks, mentions, { decide })
  return choices
}

main()
