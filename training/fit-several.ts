// node training/fit-several.ts: fits claims/speakers/several-weights.ts on the tuning stories of bench/gold/speakers.
// Each "they" whose speaker is labelled, and each "many" or "both", is a choice among those who are several and near.
// Prints the share of right choices where each story is judged by weights fitted on the others.
import { isSameName } from '../bench/same-name.ts'
import { annotatedStory, readSpeakerGold, type SpeakerGold } from '../bench/speaker-gold.ts'
import { resolveSpeakers } from '../claims/speakers/resolve-speakers.ts'
import { bySeveralClues, type DecideSeveral } from '../claims/speakers/several-meant.ts'
import { severalWeights } from '../claims/speakers/several-weights.ts'
import { crossValidate, fitWeights, type LabelledChoice } from './fit-choices.ts'

const penalty = 0.003
const clues = Object.keys(severalWeights)

function main(): void {
  const stories = readSpeakerGold().filter(({ part }) => part === 'tuning')
  const choices = stories.flatMap(choicesOf)
  console.log(`${crossValidate(choices, clues, penalty)} of ${choices.length} by weights of other stories`)
  for (const [clue, weight] of Object.entries(fitWeights(choices, clues, penalty)))
    console.log(`  ${clue}: ${weight.toFixed(2)},`)
}

/** The labelled choices of a story of which the right one is among the candidates. */
function choicesOf(gold: SpeakerGold, story: number): LabelledChoice[] {
  const { text, blocks, mentions } = annotatedStory(gold)
  const labels = new Map(gold.speakers.filter(({ kind }) => kind === 'pronoun').map((label) => [label.start, label]))
  const choices: LabelledChoice[] = []
  const otherwise = bySeveralClues()
  const decideSeveral: DecideSeveral = (at, candidates) => {
    const names = (labels.get(at)?.names ?? []).map(([from, to]) => text.slice(from, to))
    const right = candidates.findIndex(({ spoken: { speaker, words } }) =>
      names.some((one) => isSameName(one, speaker ?? words ?? '')),
    )
    if (right < 0) return otherwise(at, candidates)
    if (candidates.length > 1) choices.push({ story, candidates: candidates.map((one) => one.clues), right })
    return candidates[right] ?? null
  }
  resolveSpeakers(text, blocks, mentions, { decideSeveral })
  return choices
}

main()
