/** How much each clue tells of whom a pronoun means; fitted by `training/fit-pronouns.ts`. */
export const pronounWeights = {
  /** How much the person is in mind, as a share of who is most in mind. */
  salience: 1.07,
  mostSalient: 0.56,
  thisSentence: 0.66,
  sentenceBefore: 0.43,
  thisParagraph: 0.63,
  /** The last mention was the subject of its sentence, or spoke. */
  wasSubject: -0.03,
  /** It was the subject of a clause within its sentence. */
  wasInClause: 0.27,
  wasQuoted: -0.56,
  /** The last subject of all. */
  lastSubject: 0.23,
  /** The last who spoke. */
  lastSpeaker: 0.24,
  /** Again where the pronoun speaks behind a quotation that opens its sentence. */
  lastSpeakerQuoted: 0.35,
  /** The pronoun is a subject as the person was one sentence before. */
  subjectAgain: 0.67,
  /** Nobody has been mentioned since, but in quotations. */
  latest: 0.33,
  /** Mentions so far, as a share of who is mentioned most. */
  share: 0.3,
  genderKnown: 0.93,
  /** An earlier pronoun of this gender, or of the other, was held to mean the person. */
  genderGuessed: -0.21,
  otherGuessed: -0.39,
  /** How much of what the pronoun points at, as the trained reader sees it, is a name of the person. */
  pointedAt: 2.58,
}
