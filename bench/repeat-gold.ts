import { readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM, VirtualConsole } from 'jsdom'
import { splitSentences } from '../claims/sentences/split-sentences.ts'
import { readPage } from '../page/read-page.ts'
import { staticRendering } from '../page/rendering/static-rendering.ts'
import type { Sentence, Span, Verdict } from '../types/review.ts'
import { inShared } from './shared-folder.ts'

/** Labels of a story: which of its sentences make the same claim again. */
export interface RepeatGold {
  /** Id of a story of `gold/claims/train.jsonl`, or path of a page below the shared folder. */
  story: string
  /** The weights of the clues are fitted on `training`. */
  part: 'tuning' | 'test' | 'training'
  /** Offsets at which the sentences of a group begin. Two groups may share a sentence that makes both claims. */
  groups: number[][]
}

/** A labelled story with its sentences, as its annotators have judged them, and the pairs that are repeats. */
export interface RepeatStory {
  gold: RepeatGold
  text: string
  sentences: Sentence[]
  /** See `pairOf`. */
  pairs: ReadonlySet<string>
}

interface LabelledStory {
  id: string
  text: string
  sentences: Array<Span & { labels: string[] }>
}

/**
 * The labelled stories of the given parts.
 *
 * @throws Error where a label's offset is no sentence's, or the texts are not there.
 */
export function readRepeatStories(parts: ReadonlySet<RepeatGold['part']>): RepeatStory[] {
  const texts = new Map(
    linesOf<LabelledStory>(inShared('gold/claims/train.jsonl')).map((labelled) => [labelled.id, labelled]),
  )
  const measured: RepeatGold[] = JSON.parse(readFileSync(path.join(import.meta.dirname, 'gold/repeats.json'), 'utf8'))
  const training = linesOf<Omit<RepeatGold, 'part'>>(path.join(import.meta.dirname, '../training/labels/repeats.jsonl'))
  return [...measured, ...training.map((gold): RepeatGold => ({ ...gold, part: 'training' }))]
    .filter(({ part }) => parts.has(part))
    .map((gold) => {
      const labelled = texts.get(gold.story)
      const [text, sentences] = labelled ? ofLabels(labelled) : ofPage(gold.story)
      const at = (start: number) => {
        const index = sentences.findIndex((sentence) => sentence.start === start)
        if (index < 0) throw new Error(`${gold.story}: no sentence begins at ${start}`)
        return index
      }
      return { gold, text, sentences, pairs: pairsOf(gold.groups.map((group) => group.map(at))) }
    })
}

/** All pairs of the groups' members. */
export function pairsOf(groups: readonly number[][]): Set<string> {
  return new Set(
    groups.flatMap((group) => group.flatMap((one, index) => group.slice(index + 1).map((other) => pairOf(one, other)))),
  )
}

/** Two sentences by their indexes, the earlier one first: "3-17". */
export function pairOf(one: number, other: number): string {
  return [one, other].sort((a, b) => a - b).join('-')
}

function ofLabels({ text, sentences }: LabelledStory): [string, Sentence[]] {
  return [text, sentences.map(({ start, end, labels }) => sentenceOf({ start, end }, verdictOf(labels[0] ?? '')))]
}

/** The verdict that a label of the guidelines stands for; of "unattributed" and "background" it makes no difference here. */
function verdictOf(label: string): Verdict {
  if (/^[NX]/.test(label)) return 'not-a-claim'
  return label.startsWith('A') ? 'attributed' : 'unattributed'
}

function ofPage(file: string): [string, Sentence[]] {
  const { document } = new JSDOM(readFileSync(inShared(file), 'utf8'), { virtualConsole: new VirtualConsole() }).window
  const { text, blocks } = readPage(document, { url: null, rendering: staticRendering(document) }).reading.story
  return [text, splitSentences(text, blocks, 'en').map((span) => sentenceOf(span, 'unattributed'))]
}

function sentenceOf({ start, end }: Span, verdict: Verdict): Sentence {
  return { start, end, verdict, queryScore: 0, reasons: [], attribution: null }
}

function linesOf<Row>(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line))
}
