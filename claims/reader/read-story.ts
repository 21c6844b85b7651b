import type { Span } from '../../types/review.ts'
import { attributionsOf, type ReadAttribution } from './attributions.ts'
import { joinCues } from './joined-cues.ts'
import { claimRunningSpeech } from './running-speech.ts'
import type { ReaderFeeds } from './session.ts'
import type { ReaderModel } from './settings.ts'
import { type Stream, streamOf } from './stream.ts'
import { type SentenceReading, verdictOf } from './verdicts.ts'
import { type ReadingWindow, windowsOf } from './windows.ts'
import { wordsOf } from './words.ts'

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
 * Reads a story from the top, window by window; the first window is small, so that the first verdicts come at once.
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
  signal?.throwIfAborted()
  const stream = streamOf(text, sentences, model.vocabulary)
  let attributions: ReadAttribution[] = []
  const width = model.settings.labels.length
  for (const window of windowsOf(stream.first)) {
    const outputs = await model.session.run(feedsOf(stream, window))
    signal?.throwIfAborted()
    const words = wordsOf(text, stream, window, outputs)
    const found = joinCues(text, attributionsOf(text, words, outputs, model.settings))
    attributions = claimRunningSpeech(text, words, [...attributions, ...found], model.settings)
    yield {
      first: window.first,
      sentences: Array.from({ length: window.last - window.first }, (_, k) =>
        verdictOf(outputs.verdicts.subarray(k * width, (k + 1) * width), model.settings),
      ),
      attributions,
      share: window.last / sentences.length,
    }
  }
}

function feedsOf(stream: Stream, { start, end, first, last }: ReadingWindow): ReaderFeeds {
  const size = end - start
  const sentences = last - first
  const spans = new Float32Array(sentences * size)
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    const from = (stream.first[first + sentence] ?? 0) - start
    const to = Math.min((stream.first[first + sentence + 1] ?? 0) - start, size)
    spans.fill(1, sentence * size + from, sentence * size + to)
  }
  return {
    ids: Int32Array.from(stream.ids.slice(start, end)),
    features: Int32Array.from(stream.features.slice(start, end)),
    spans,
    sentences,
  }
}
