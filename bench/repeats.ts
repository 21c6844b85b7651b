// npm run bench:repeats [-- --errors] [-- --part tuning]: how well sentences that make the same claim are found.
// Gold: bench/gold/repeats.json, labels by story and offset of the claims' train part and of the sample page. Which
// sentences make a claim is the annotators' to say, so that only the grouping is measured; every pair counts.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { splitSentences } from '../claims/sentences/split-sentences.ts'
import { readPage } from '../page/read-page.ts'
import { staticRendering } from '../page/rendering/static-rendering.ts'
import { findRepeats } from '../review/find-repeats.ts'
import type { Sentence, Span, Verdict } from '../types/review.ts'
import { inShared } from './shared-folder.ts'

interface GoldStory {
  /** Id of a story of `gold/claims/train.jsonl`, or path of a page below the shared folder. */
  story: string
  part: 'tuning' | 'test'
  /** Offsets at which the sentences of a group begin. Two groups may share a sentence that makes both claims. */
  groups: number[][]
}

interface LabelledStory {
  id: string
  text: string
  sentences: Array<Span & { labels: string[] }>
}

interface Tally {
  right: number
  found: number
  gold: number
}

const showErrors = process.argv.includes('--errors')
const only = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : null

function main(): void {
  const gold: GoldStory[] = JSON.parse(readFileSync(path.join(import.meta.dirname, 'gold/repeats.json'), 'utf8'))
  const labelled = readFileSync(inShared('gold/claims/train.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): LabelledStory => JSON.parse(line))
  const tallies = new Map<string, Tally>()
  for (const story of gold) {
    if (only && story.part !== only) continue
    const found = labelled.find(({ id }) => id === story.story)
    measure(story, found ? ofLabels(found) : ofPage(story.story), tallies)
  }
  for (const [part, { right, found, gold: all }] of tallies) {
    const [precision, recall] = [right / Math.max(1, found), right / Math.max(1, all)]
    console.log(
      `${part.padEnd(8)} pairs F1 ${((2 * precision * recall) / Math.max(1e-9, precision + recall)).toFixed(3)}  P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  (${right} of ${found} found, ${all} in the gold)`,
    )
  }
}

function measure({ story, part, groups }: GoldStory, read: [string, Sentence[]], tallies: Map<string, Tally>): void {
  const [text, sentences] = read
  const at = (start: number) => {
    const index = sentences.findIndex((sentence) => sentence.start === start)
    if (index < 0) throw new Error(`${story}: no sentence begins at ${start}`)
    return index
  }
  const expected = pairsOf(groups.map((group) => group.map(at)))
  const found = pairsOf(findRepeats(text, sentences))
  const tally = tallies.get(part) ?? { right: 0, found: 0, gold: 0 }
  tallies.set(part, {
    right: tally.right + [...found].filter((pair) => expected.has(pair)).length,
    found: tally.found + found.size,
    gold: tally.gold + expected.size,
  })
  if (!showErrors) return
  const show = (pair: string) =>
    pair
      .split('-')
      .map((index) => {
        const { start, end } = sentences[Number(index)] ?? { start: 0, end: 0 }
        return `   ${index}: ${text.slice(start, end).replace(/\s+/g, ' ').slice(0, 230)}`
      })
      .join('\n')
  for (const pair of expected) if (!found.has(pair)) console.log(`${story} missed ${pair}\n${show(pair)}`)
  for (const pair of found) if (!expected.has(pair)) console.log(`${story} wrong ${pair}\n${show(pair)}`)
}

function pairsOf(groups: readonly number[][]): Set<string> {
  return new Set(
    groups.flatMap((group) =>
      group.flatMap((one, index) =>
        group.slice(index + 1).map((other) => [one, other].sort((a, b) => a - b).join('-')),
      ),
    ),
  )
}

function ofLabels({ text, sentences }: LabelledStory): [string, Sentence[]] {
  return [
    text,
    sentences.map(({ start, end, labels }) =>
      sentenceOf({ start, end }, /^[NX]/.test(labels[0] ?? '') ? 'not-a-claim' : 'unattributed'),
    ),
  ]
}

function ofPage(file: string): [string, Sentence[]] {
  const { document } = new JSDOM(readFileSync(inShared(file), 'utf8'), { virtualConsole: new VirtualConsole() }).window
  const { text, blocks } = readPage(document, { url: null, rendering: staticRendering(document) }).reading.story
  return [text, splitSentences(text, blocks, 'en').map((span) => sentenceOf(span, 'unattributed'))]
}

function sentenceOf({ start, end }: Span, verdict: Verdict): Sentence {
  return { start, end, verdict, queryScore: 0, reasons: [], attribution: null }
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
}
