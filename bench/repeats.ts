// npm run bench:repeats [-- --errors] [-- --part tuning]: how well sentences that make the same claim are found.
// Gold: bench/gold/repeats.json, labels by story and offset of the claims' train part and of the sample page. Which
// sentences make a claim is the annotators' to say, so that only the grouping is measured; every pair counts.
import { findRepeats } from '../review/find-repeats.ts'
import { pairsOf, type RepeatGold, type RepeatStory, readRepeatStories } from './repeat-gold.ts'

interface Tally {
  right: number
  found: number
  gold: number
}

const showErrors = process.argv.includes('--errors')
const asked = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : null
const parts = (['tuning', 'test', 'training'] as const).filter((part) => part === (asked ?? part))

function main(): void {
  for (const part of parts) {
    const { right, found, gold } = tallyOf(part)
    const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, gold)]
    console.log(
      `${part.padEnd(8)} pairs F1 ${((2 * precision * recall) / Math.max(1e-9, precision + recall)).toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  (${right} of ${found} found, ${gold} in the gold)`,
    )
  }
}

function tallyOf(part: RepeatGold['part']): Tally {
  const tally: Tally = { right: 0, found: 0, gold: 0 }
  for (const story of readRepeatStories(new Set([part]))) {
    const found = pairsOf(findRepeats(story.text, story.sentences))
    tally.right += [...found].filter((pair) => story.pairs.has(pair)).length
    tally.found += found.size
    tally.gold += story.pairs.size
    if (showErrors) showDifferences(story, found)
  }
  return tally
}

function showDifferences({ gold, text, sentences, pairs }: RepeatStory, found: ReadonlySet<string>): void {
  const show = (pair: string) =>
    pair
      .split('-')
      .map((index) => {
        const { start, end } = sentences[Number(index)] ?? { start: 0, end: 0 }
        return `   ${index}: ${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 230)}`
      })
      .join('\n')
  for (const pair of pairs) if (!found.has(pair)) console.log(`${gold.story} missed ${pair}\n${show(pair)}`)
  for (const pair of found) if (!pairs.has(pair)) console.log(`${gold.story} wrong ${pair}\n${show(pair)}`)
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
