import type { Span } from '../../types/review.ts'
import { piecesOf, product, summed } from './vector-products.ts'
import type { WindowWord } from './words.ts'

/** Width of one of the two vectors that the head of mentions gives for a piece: what it asks, and what it answers. */
const width = 64
const row = 2 * width

/** Words with less of a chance tell nothing. */
const least = 0.01

/** A word of the story that may name whom a source means, with the chance (0..1) that it does. */
export interface PointedWord extends Span {
  chance: number
}

/**
 * At which words of its window a source points: "he", "they" and "the official" ask with the mean of their pieces, every
 * other piece answers, and so does nobody (a pointer network, Vinyals, Fortunato & Jaitly 2015). The twin of
 * `training/reader/meant.py`.
 *
 * @param source Where the source stands in the story; without a word of this window it points at nothing.
 * @param nobody The score of meaning nobody else, from the settings.
 * @returns In the order of the story; the chances that are missing to 1 are nobody's, and of words that hardly count.
 */
export function pointedAt(
  source: Span,
  words: readonly WindowWord[],
  mentions: Float32Array,
  nobody: number,
): PointedWord[] {
  const asking = piecesOf(words.filter(({ start, end }) => start < source.end && end > source.start))
  if (asking.length === 0) return []
  const asks = summed(
    mentions,
    asking.map((piece) => piece * row),
    width,
  )
  const scale = 1 / (asking.length * Math.sqrt(width))
  const scores = Float64Array.from(
    { length: mentions.length / row },
    (_, piece) => product(asks, mentions, piece * row + width) * scale,
  )
  for (const piece of asking) scores[piece] = Number.NEGATIVE_INFINITY
  const highest = scores.reduce((most, score) => Math.max(most, score), nobody)
  const powers = scores.map((score) => Math.exp(score - highest))
  const all = powers.reduce((sum, power) => sum + power, Math.exp(nobody - highest))
  return words
    .map(({ start, end, from, to }) => ({
      start,
      end,
      chance: powers.slice(from, to).reduce((sum, power) => sum + power, 0) / all,
    }))
    .filter(({ chance }) => chance >= least)
}
