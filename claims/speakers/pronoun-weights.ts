/** How much each clue tells of whom a pronoun means; fitted by `training/fit-pronouns.ts`. */
export const pronounWeights = {
  /** How much the person is in mind, as a share of who is most in mind. */
  salience: 1.47,
  mostSalient: 0.9,
  thisSentence: 0.44,
  sentenceBefore: -0.09,
  thisParagraph: 1.14,
  /** The last mention was the subject of its sentence, or spoke. */
  wasSubject: 0.19,
  /** It was the subject of a clause within its sentence. */
  wasInClause: 0.42,
  wasQuoted: -0.68,
  /** The last subject of all. */
  lastSubject: 0.08,
  /** The last who spoke. */
  lastSpeaker: -0.15,
  /** Again where the pronoun speaks behind a quotation that opens its sentence. */
  lastSpeakerQuoted: 0.91,
  /** The pronoun is a subject as the person was one sentence before. */
  subjectAgain: 0.98,
  /** Nobody has been mentioned since, but in quotations. */
  latest: 0.16,
  /** Mentions so far, as a share of who is mentioned most. */
  share: 1,
  genderKnown: 1.43,
  /** An earlier pronoun of this gender, or of the other, was held to mean the person. */
  genderGuessed: -0.52,
  otherGuessed: -0.23,
}
