// node training/fit-repeats.ts: fits review/repeat-weights.ts on the stories of training/labels/repeats.jsonl.
// Each two sentences that share enough words are a choice between one claim and two.
// Prints precision and recall at several bars where each story is judged by weights fitted on the others, then the weights.
import { pairOf, type RepeatStory, readRepeatStories } from '../bench/repeat-gold.ts'
import { findRepeats } from '../review/find-repeats.ts'
import { chanceOfRepeat, type RepeatClues } from '../review/repeat-clues.ts'
import { repeatWeights } from '../review/repeat-weights.ts'
import { fitWeights, type LabelledChoice } from './fit-choices.ts'

const penalty = 0.0003
const folds = 5
const clues = Object.keys(repeatWeights)
const oneClaim = 0

function main(): void {
  const stories = readRepeatStories(new Set(['training']))
  const choices = stories.flatMap(choicesOf)
  const all = stories.reduce((sum, { pairs }) => sum + pairs.size, 0)
  console.log(`${choices.length} pairs, ${choices.filter(isOneClaim).length} of ${all} repeats among them`)
  const judged = Array.from({ length: folds }, (_, fold) => judgeFold(choices, fold)).flat()
  for (const bar of [0.7, 0.6, 0.55, 0.5, 0.4]) {
    const found = judged.filter(({ chance }) => chance >= bar)
    const right = found.filter(({ isRight }) => isRight).length
    console.log(`from ${bar}: P ${(right / found.length).toFixed(3)}  R ${(right / all).toFixed(3)}`)
  }
  for (const [clue, weight] of Object.entries(fitWeights(choices, clues, penalty)))
    console.log(`  ${clue}: ${weight.toFixed(2)},`)
}

function choicesOf({ text, sentences, pairs }: RepeatStory, story: number): LabelledChoice[] {
  const choices: LabelledChoice[] = []
  findRepeats(text, sentences, (before, after, own) => {
    choices.push({ story, candidates: [own, {}], right: pairs.has(pairOf(before, after)) ? oneClaim : 1 })
    return false
  })
  return choices
}

function judgeFold(choices: readonly LabelledChoice[], fold: number): Array<{ chance: number; isRight: boolean }> {
  const isOf = ({ story }: LabelledChoice) => story % folds === fold
  const others = choices.filter((choice) => !isOf(choice))
  const weights = fitWeights(others, clues, penalty) as RepeatClues
  return choices
    .filter(isOf)
    .map((choice) => ({
      chance: chanceOfRepeat(choice.candidates[0] as RepeatClues, weights),
      isRight: isOneClaim(choice),
    }))
}

function isOneClaim({ right }: LabelledChoice): boolean {
  return right === oneClaim
}

main()
