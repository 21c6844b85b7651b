import type { Span } from '../../types/review.ts'
import { attributionsOf, type ReadAttribution } from './attributions.ts'
import { joinCues } from './joined-cues.ts'
import { type PointedWord, pointedAt } from './pointed-at.ts'
import { readWindows } from './read-windows.ts'
import { claimRunningSpeech } from './running-speech.ts'
import type { ReaderModel } from './settings.ts'
import { type SentenceReading, verdictOf } from './verdicts.ts'

/** What one step of reading found. */
export interface ReadingStep {
  /** Index of the first sentence of this step. */
  first: number
  /** Of sentences `first`, `first + 1`, …: all sentences before them have been given by earlier steps. */
  sentences: SentenceReading[]
  /** All attributions found so far, in the order of their cues; a later step may add to their content, but not move them. */
  attributions: ReadAttribution[]
  /** 0..1: how much of the story has been read, this step included. */
  share: number
}

/**
 * Reads a story from the top, window by window.
 *
 * @param sentences Spans of `text` (UTF-16), in reading order, not overlapping.
 * @throws The signal's reason once it is aborted, or the error of the network.
 */
export async function* readStory(
  text: string,
  sentences: readonly Span[],
  model: ReaderModel,
  signal?: AbortSignal,
): AsyncGenerator<ReadingStep> {
  const { settings } = model
  const width = settings.labels.length
  let attributions: ReadAttribution[] = []
  for await (const { window, words, outputs } of readWindows(text, sentences, model, signal)) {
    const found = joinCues(text, attributionsOf(text, words, outputs, settings)).map((attribution) => ({
      ...attribution,
      meant: attribution.source ? pointedAt(attribution.source, words, outputs.mentions, settings.meant.nobody) : [],
    }))
    attributions = claimRunningSpeech(text, words, [...attributions, ...found], settings)
    yield {
      first: window.first,
      sentences: Array.from({ length: window.last - window.first }, (_, k) =>
        verdictOf(outputs.verdicts.subarray(k * width, (k + 1) * width), settings),
      ),
      attributions,
      share: window.last / sentences.length,
    }
  }
}

/**
 * At which words given sources point, the sources' offsets being the keys: for measuring, where annotators have told what the sources are.
 *
 * @param sentences As for `readStory`.
 */
export async function readPointers(
  text: string,
  sentences: readonly Span[],
  sources: readonly Span[],
  model: ReaderModel,
): Promise<Map<number, PointedWord[]>> {
  const pointers = new Map<number, PointedWord[]>()
  for await (const { words, outputs } of readWindows(text, sentences, model)) {
    for (const source of sources) {
      const isJudged = words.some(({ start, end, judged }) => judged && start < source.end && end > source.start)
      if (isJudged && !pointers.has(source.start))
        pointers.set(source.start, pointedAt(source, words, outputs.mentions, model.settings.meant.nobody))
    }
  }
  return pointers
}
