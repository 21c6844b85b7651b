import type { Span } from '../../types/review.ts'
import type { ReaderFeeds, ReaderOutputs } from './session.ts'
import type { ReaderModel } from './settings.ts'
import { type Stream, streamOf } from './stream.ts'
import { type ReadingWindow, windowsOf } from './windows.ts'
import { type WindowWord, wordsOf } from './words.ts'

/** A window with what the network says of it. */
export interface ReadWindow {
  window: ReadingWindow
  words: WindowWord[]
  outputs: ReaderOutputs
}

/**
 * Shows a story to the network, window by window from the top; the first window is small, so that the first verdicts
 * come at once.
 *
 * @param sentences Spans of `text` (UTF-16), in reading order, not overlapping.
 * @throws The signal's reason once it is aborted, or the error of the network.
 */
export async function* readWindows(
  text: string,
  sentences: readonly Span[],
  { vocabulary, session }: ReaderModel,
  signal?: AbortSignal,
): AsyncGenerator<ReadWindow> {
  signal?.throwIfAborted()
  const stream = streamOf(text, sentences, vocabulary)
  for (const window of windowsOf(stream.first)) {
    const outputs = await session.run(feedsOf(stream, window))
    signal?.throwIfAborted()
    yield { window, words: wordsOf(text, stream, window, outputs), outputs }
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
