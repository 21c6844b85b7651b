import type { Span } from '../../types/review.ts'
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
  const own = words.filter(({ start, end }) => start < source.end && end > source.start)
  const asks = new Float32Array(width)
  const asking = new Set<number>()
  for (const { from, to } of own) {
    for (let piece = from; piece < to; piece += 1) {
      asking.add(piece)
      for (let k = 0; k < width; k += 1) asks[k] = (asks[k] ?? 0) + (mentions[piece * row + k] ?? 0)
    }
  }
  if (asking.size === 0) return []
  const scale = 1 / (asking.size * Math.sqrt(width))
  const scores = new Float64Array(mentions.length / row)
  for (let piece = 0; piece < scores.length; piece += 1) {
    let sum = 0
    for (let k = 0; k < width; k += 1) sum += (asks[k] ?? 0) * (mentions[piece * row + width + k] ?? 0)
    scores[piece] = asking.has(piece) ? Number.NEGATIVE_INFINITY : sum * scale
  }
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
