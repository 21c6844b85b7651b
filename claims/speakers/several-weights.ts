/** How much each clue tells of whom "they" means; fitted by `training/fit-several.ts`. */
export const severalWeights = {
  sameSentence: 1.85,
  sentenceBefore: 1.06,
  sameParagraph: 1.82,
  /** It opens its clause. */
  subject: 0.48,
  /** It is the source of an attribution. */
  speaks: 1.88,
  /** It is the last of all sources. */
  lastSpeaker: 0.64,
  /** Nothing that is several stands between. */
  nearest: 0.09,
  /** People, as their head says. */
  people: 1.18,
  /** Such as are called by a name: "Democrats". */
  crowd: 0.77,
  /** A body, which "they" may mean by those who work there. */
  body: -0.2,
  /** Two persons joined by "and". */
  pair: 2.12,
  /** How often the story speaks of it, as a share of who is spoken of most. */
  share: 0.62,
  quoted: -0.79,
}
