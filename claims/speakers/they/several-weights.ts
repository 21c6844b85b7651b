/** How much each clue tells of whom "they" means; fitted by `training/fit-several.ts`. */
export const severalWeights = {
  sameSentence: 1.77,
  sentenceBefore: 0.94,
  sameParagraph: 1.12,
  /** It opens its clause. */
  subject: -0.04,
  /** It is the source of an attribution. */
  speaks: 1.4,
  /** It is the last of all sources. */
  lastSpeaker: 1.01,
  /** The last "they" meant it, too. */
  again: 0.21,
  /** Nothing that is several stands between. */
  nearest: 0.44,
  /** People, as their head says. */
  people: 0.17,
  /** Such as are called by a name: "Democrats". */
  crowd: 0.99,
  /** A body, which "they" may mean by those who work there. */
  body: -0.81,
  /** Two persons joined by "and". */
  pair: 1.2,
  /** How often the story speaks of it, as a share of who is spoken of most. */
  share: 0.07,
  quoted: -0.76,
  /** How much of what the pronoun points at, as the trained reader sees it, are words for it. */
  pointedAt: 3.05,
}
