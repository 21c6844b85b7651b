/** How much each clue tells of whom "they" means; fitted by `training/fit-several.ts`. */
export const severalWeights = {
  sameSentence: 1.88,
  sentenceBefore: 0.93,
  sameParagraph: 1.04,
  /** It opens its clause. */
  subject: 0.25,
  /** It is the source of an attribution. */
  speaks: 1.78,
  /** It is the last of all sources. */
  lastSpeaker: 0.81,
  /** The last "they" meant it, too. */
  again: 0.32,
  /** Nothing that is several stands between. */
  nearest: 0.5,
  /** People, as their head says. */
  people: 0.3,
  /** Such as are called by a name: "Democrats". */
  crowd: 0.8,
  /** A body, which "they" may mean by those who work there. */
  body: -0.86,
  /** Two persons joined by "and". */
  pair: 1.19,
  /** How often the story speaks of it, as a share of who is spoken of most. */
  share: 0.04,
  quoted: -0.76,
  /** How much of what the pronoun points at, as the trained reader sees it, are words for it. */
  pointedAt: 2.98,
}
