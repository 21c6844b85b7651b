// npm run bench:degrees [-- GOLD.jsonl]: how often an editor would have made the queries of each degree that the panel shows.
// Gold: labelled stories, by default the measured ones; a query counts as right where any of the annotators flagged it.
import { readFileSync } from 'node:fs'
import { reviewInput } from '../cli/review-file.ts'
import { isQuery, type Strength, strengthOf, strengths } from '../components/queries/findings.ts'
import type { Sentence, Span } from '../types/review.ts'
import { inShared } from './shared-folder.ts'

interface LabelledStory {
  text: string
  sentences: Array<Span & { labels: string[] }>
}

interface Tally {
  queries: number
  /** All annotators would have asked; at least one of them. */
  byAll: number
  byAny: number
}

/** Labels of sentences that want a source: vague, and without one (strong or weak). */
const flags = new Set(['Av', 'Us', 'Uw'])

const none = (): Tally => ({ queries: 0, byAll: 0, byAny: 0 })
const tallies: Record<Strength, Tally> = { clear: none(), likely: none(), borderline: none() }

const stories = readFileSync(process.argv[2] ?? inShared('gold/claims/open.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line): LabelledStory => JSON.parse(line))

for (const { text, sentences } of stories) {
  const review = await reviewInput({ kind: 'text', text }, 'story.txt')
  for (const { labels, ...span } of sentences) {
    const sentence = closest(review.sentences, span)
    if (labels.includes('X') || !sentence || !isQuery(sentence)) continue
    const tally = tallies[strengthOf(sentence.queryScore)]
    tally.queries++
    if (labels.every((label) => flags.has(label))) tally.byAll++
    if (labels.some((label) => flags.has(label))) tally.byAny++
  }
}

for (const degree of strengths) {
  const { queries, byAll, byAny } = tallies[degree]
  const share = (count: number) => `${count} (${Math.round((100 * count) / Math.max(queries, 1))} %)`
  console.log(`${degree}: ${queries} queries, asked by all annotators ${share(byAll)}, by at least one ${share(byAny)}`)
}

/** The sentence of the review that shares most with a labelled one. */
function closest(sentences: readonly Sentence[], { start, end }: Span): Sentence | undefined {
  const shared = (sentence: Span) => Math.min(end, sentence.end) - Math.max(start, sentence.start)
  const best = sentences.reduce<Sentence | undefined>(
    (known, sentence) => (!known || shared(sentence) > shared(known) ? sentence : known),
    undefined,
  )
  return best && shared(best) > 0 ? best : undefined
}
