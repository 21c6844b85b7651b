import { piecesOf, product, summed } from './vector-products.ts'
import type { WindowWord } from './words.ts'

/** Width of one of the four vectors that the link head gives for a piece. */
const width = 64
const row = 4 * width

/** For each word of a window the log odds that it is in the source, and in the content, of a cue. */
export interface LinkScores {
  source: Float32Array
  content: Float32Array
}

/**
 * Ties a cue to the words of its window. The head gives each piece four vectors: as a cue, what it asks of a source and
 * of a content; as a word, what it answers. The product of question and answer is the link's log odds, as in the
 * biaffine scorers of dependency parsing (Dozat & Manning 2017), without a matrix between.
 *
 * @param cue The words of the cue.
 * @param bias Added to every product.
 */
export function linkScores(
  links: Float32Array,
  cue: readonly WindowWord[],
  words: readonly WindowWord[],
  bias: { source: number; content: number },
): LinkScores {
  const pieces = piecesOf(cue)
  const asks = {
    source: summed(
      links,
      pieces.map((piece) => piece * row),
      width,
    ),
    content: summed(
      links,
      pieces.map((piece) => piece * row + width),
      width,
    ),
  }
  const scale = 1 / (Math.max(1, pieces.length) * Math.sqrt(width))
  const scores = { source: new Float32Array(words.length), content: new Float32Array(words.length) }
  words.forEach((word, at) => {
    let [source, content] = [0, 0]
    for (let piece = word.from; piece < word.to; piece += 1) {
      const answers = piece * row + 2 * width
      source += product(asks.source, links, answers)
      content += product(asks.content, links, answers + width)
    }
    const mean = scale / (word.to - word.from)
    scores.source[at] = source * mean + bias.source
    scores.content[at] = content * mean + bias.content
  })
  return scores
}
