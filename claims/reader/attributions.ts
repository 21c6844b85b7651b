import type { Span } from '../../types/review.ts'
import { linkScores } from './link-scores.ts'
import type { PointedWord } from './pointed-at.ts'
import type { ReaderOutputs } from './session.ts'
import type { ReaderSettings } from './settings.ts'
import { withWholeName } from './whole-names.ts'
import type { WindowWord } from './words.ts'

/** Who (source) says (cue) what (content), as the reader found it. */
export interface ReadAttribution {
  source: Span | null
  cue: Span
  content: Span[]
  /** At which words the source points, if it was asked. */
  meant?: PointedWord[]
}

/** The attributions whose cue lies in the judged sentences of a window, in reading order. */
export function attributionsOf(
  text: string,
  words: readonly WindowWord[],
  outputs: ReaderOutputs,
  { links }: ReaderSettings,
): ReadAttribution[] {
  const read = cuesOf(text, words, links.from.cue).map((cue) => {
    const members = new Set(cue)
    const scores = linkScores(outputs.links, cue, words, links.bias)
    const odds = (kind: 'source' | 'content') =>
      words.map((word, at) =>
        members.has(word)
          ? Number.NEGATIVE_INFINITY
          : (scores[kind][at] ?? 0) + links.tagWeight[kind] * word.tag[kind] - links.from[kind],
      )
    const sourceOdds = odds('source')
    const sources = runsOf(text, words, (at) => (sourceOdds[at] ?? -1) > 0)
    const source = heaviest(sources, sourceOdds)
    const contentOdds = odds('content')
    const inSource = (at: number) => source !== null && at >= source[0] && at < source[1]
    const contents = runsOf(text, words, (at) => (contentOdds[at] ?? -1) > 0 && !inSource(at))
    const cueSpan = { start: cue[0]?.start ?? 0, end: cue.at(-1)?.end ?? 0 }
    return {
      source: source && withWholeName(text, spanOf(words, source), cueSpan),
      cue: cueSpan,
      content: contents.map((run) => spanOf(words, run)),
    }
  })
  // A cue that vouches for nothing ('declined to comment', 'met the press') is no attribution.
  return read.filter(({ content }) => content.length > 0)
}

/** Runs of judged words that are tagged as a cue. */
function cuesOf(text: string, words: readonly WindowWord[], from: number): WindowWord[][] {
  const cues: WindowWord[][] = []
  let last = -2
  words.forEach((word, at) => {
    if (!word.judged || word.tag.cue <= from) return
    const goesOn = last === at - 1 && !word.beginsCue && sameParagraph(text, words[last], word)
    if (goesOn) cues.at(-1)?.push(word)
    else cues.push([word])
    last = at
  })
  return cues.filter((cue) => cue.some((word) => word.lexical))
}

/** A stretch of words [from, to). */
export type Run = [from: number, to: number]

/** Runs of words that are in, punctuation between them included; a run ends with its paragraph. */
export function runsOf(text: string, words: readonly WindowWord[], isIn: (at: number) => boolean): Run[] {
  const runs: Run[] = []
  words.forEach((word, at) => {
    if (!isIn(at)) return
    const run = runs.at(-1)
    if (run && sameParagraph(text, words[run[1] - 1], word) && onlyPunctuation(words, run[1], at)) run[1] = at + 1
    else runs.push([at, at + 1])
  })
  return runs.filter(([from, to]) => !onlyPunctuation(words, from, to))
}

function onlyPunctuation(words: readonly WindowWord[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at]?.lexical) return false
  return true
}

function sameParagraph(text: string, left: WindowWord | undefined, right: WindowWord): boolean {
  return left !== undefined && !text.slice(left.end, right.start).includes('\n')
}

/** The run with the highest sum of log odds. */
function heaviest(runs: readonly Run[], odds: readonly number[]): Run | null {
  let [best, most] = [null as Run | null, Number.NEGATIVE_INFINITY]
  for (const run of runs) {
    let sum = 0
    for (let at = run[0]; at < run[1]; at += 1) sum += Math.max(0, odds[at] ?? 0)
    if (sum > most) [best, most] = [run, sum]
  }
  return best
}

export function spanOf(words: readonly WindowWord[], [from, to]: Run): Span {
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }
}
