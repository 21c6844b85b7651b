/** How much each clue tells of what "it" means; fitted by `training/fit-it.ts`. */
export const itWeights = {
  sameSentence: 0.94,
  sentenceBefore: 0.54,
  sameParagraph: 1.31,
  /** It is the source of an attribution. */
  speaks: 1.16,
  /** It is the last of all sources. */
  lastSpeaker: 0.83,
  paper: 0.42,
  /** A paper that the story brings up in this sentence or the one before. */
  newPaper: 0.52,
  /** A paper, before what papers do: "it reads". */
  does: 0.89,
  quoted: -1.25,
  /** How much of what the pronoun points at, as the trained reader sees it, are words for it. */
  pointedAt: 2.59,
  /** Nothing that is near. */
  nothing: 2.34,
}
