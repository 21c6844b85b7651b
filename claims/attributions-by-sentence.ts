import type { Span } from '../types/review.ts'

/** What is needed of an attribution to know which sentences it touches. */
interface PlacedAttribution {
  cue: Span | null
  content: readonly Span[]
}

/**
 * For each sentence the indexes of the attributions whose cue or content shares text with it, in their order.
 *
 * @param sentences In reading order, not overlapping.
 */
export function attributionsBySentence(
  sentences: readonly Span[],
  attributions: readonly PlacedAttribution[],
): number[][] {
  const touching = sentences.map((): number[] => [])
  attributions.forEach(({ cue, content }, index) => {
    for (const part of cue ? [cue, ...content] : content) {
      for (
        let at = firstEndingAfter(sentences, part.start);
        at < sentences.length && (sentences[at]?.start ?? 0) < part.end;
        at += 1
      ) {
        const list = touching[at]
        if (list && list.at(-1) !== index) list.push(index)
      }
    }
  })
  return touching
}

function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let [low, high] = [0, sentences.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
