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
  const asks = new Float32Array(2 * width)
  let pieces = 0
  for (const word of cue) {
    for (let piece = word.from; piece < word.to; piece += 1) {
      pieces += 1
      for (let k = 0; k < 2 * width; k += 1) asks[k] = (asks[k] ?? 0) + (links[piece * row + k] ?? 0)
    }
  }
  const scale = 1 / (Math.max(1, pieces) * Math.sqrt(width))
  const scores = { source: new Float32Array(words.length), content: new Float32Array(words.length) }
  words.forEach((word, at) => {
    let [source, content] = [0, 0]
    for (let piece = word.from; piece < word.to; piece += 1) {
      const answers = piece * row + 2 * width
      for (let k = 0; k < width; k += 1) {
        source += (asks[k] ?? 0) * (links[answers + k] ?? 0)
        content += (asks[width + k] ?? 0) * (links[answers + width + k] ?? 0)
      }
    }
    const mean = scale / (word.to - word.from)
    scores.source[at] = source * mean + bias.source
    scores.content[at] = content * mean + bias.content
  })
  return scores
}
