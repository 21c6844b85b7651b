/** How much each clue tells that two sentences make the same claim; fitted by `training/fit-repeats.ts`. */
export const repeatWeights = {
  /** Cosine of their content words, each weighed by how rare it is in the story. */
  likeness: 0.82,
  /** How many words they share that are of no name, up to six. */
  sharedCommon: 0.51,
  /** The same, as a share of the weight of the shorter one's. */
  commonShare: 1.08,
  /** How much the shared words weigh in all: many rare words are no chance. */
  sharedWeight: 0.69,
  /** Pairs of neighbouring words that stand in both, up to five. */
  wordsInRow: 1.22,
  /** How far apart they stand, logarithmically: up to a hundred sentences. */
  distance: -1.05,
  /** The earlier one is among the first three: what a headline or lead tells is told in full below. */
  early: 0.65,
  /** Both are somebody's words, as the story gives them. */
  bothAttributed: 0.81,
  /** One denies something, the other doesn't. */
  oneDenies: -0.31,
  /** Two sentences as such: most make two claims. */
  pair: -2.87,
}
