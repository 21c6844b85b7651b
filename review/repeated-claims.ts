import type { Attribution, RepeatedClaim, Sentence } from '../types/review.ts'

/** How well a reader can look up what a sentence rests on. */
const standing = { attributed: 3, unnamed: 2, vague: 1 } as const

/** Marks in each group of repeats the sentence with the best source: named before unnamed before vague, the first of equals. */
export function repeatedClaims(
  repeats: readonly number[][],
  sentences: readonly Sentence[],
  attributions: readonly Attribution[],
): RepeatedClaim[] {
  return repeats.map((group) => {
    let [bestSourced, most] = [null as number | null, 0]
    for (const index of group) {
      const sentence = sentences[index]
      const verdict = sentence?.verdict
      const rank = verdict === 'attributed' || verdict === 'unnamed' || verdict === 'vague' ? standing[verdict] : 0
      // A source that stands in the sentence itself is better than one that is carried over.
      const source = sentence?.attribution === null ? null : attributions[sentence?.attribution ?? -1]?.source
      const isOwn = source && sentence && source.start >= sentence.start && source.end <= sentence.end
      const value = rank === 0 ? 0 : rank + (isOwn ? 0.5 : 0)
      if (value > most) [bestSourced, most] = [index, value]
    }
    return { sentences: group, bestSourced }
  })
}
