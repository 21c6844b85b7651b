/** How much each clue tells of whom "they" means; fitted by `training/fit-several.ts`. */
export const severalWeights = {
  sameSentence: 0.46,
  sentenceBefore: 0.46,
  sameParagraph: 2.09,
  /** It opens its clause. */
  subject: 0.93,
  /** It is the source of an attribution. */
  speaks: 1.7,
  /** It is the last of all sources. */
  lastSpeaker: 0.81,
  /** Nothing that is several stands between. */
  nearest: -0.06,
  /** People, as their head says. */
  people: 0.27,
  /** Such as are called by a name: "Democrats". */
  crowd: 1.68,
  /** A body, which "they" may mean by those who work there. */
  body: -0.5,
  /** Two persons joined by "and". */
  pair: 1.8,
  /** How often the story speaks of it, as a share of who is spoken of most. */
  share: 1.1,
  quoted: -0.57,
}
