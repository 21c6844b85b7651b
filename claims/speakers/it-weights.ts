/** How much each clue tells of what "it" means; fitted by `training/fit-it.ts`. */
export const itWeights = {
  sameSentence: 0.89,
  sentenceBefore: 0.58,
  sameParagraph: 1.26,
  /** It is the source of an attribution. */
  speaks: 1.17,
  /** It is the last of all sources. */
  lastSpeaker: 0.85,
  paper: 0.52,
  /** A paper that the story brings up in this sentence or the one before. */
  newPaper: 0.5,
  /** A paper, before what papers do: "it reads". */
  does: 0.83,
  quoted: -1.21,
  /** How much of what the pronoun points at, as the trained reader sees it, are words for it. */
  pointedAt: 2.6,
  /** Nothing that is near. */
  nothing: 2.41,
}
