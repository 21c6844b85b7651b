/** How much each clue tells of whom a pronoun means; fitted by `training/fit-pronouns.ts`. */
export const pronounWeights = {
  /** How much the person is in mind, as a share of who is most in mind. */
  salience: 1.48,
  mostSalient: 0.91,
  thisSentence: 0.31,
  sentenceBefore: 0.1,
  thisParagraph: 1.15,
  /** The last mention was the subject of its sentence, or spoke. */
  wasSubject: 0.36,
  /** It was the subject of a clause within its sentence. */
  wasInClause: 0.38,
  wasQuoted: -0.53,
  /** The last subject of all. */
  lastSubject: 0.3,
  /** The last who spoke. */
  lastSpeaker: -0.23,
  /** Again where the pronoun speaks behind a quotation that opens its sentence. */
  lastSpeakerQuoted: 1.13,
  /** The pronoun is a subject as the person was one sentence before. */
  subjectAgain: 0.56,
  /** Nobody has been mentioned since, but in quotations. */
  latest: 0.15,
  /** Mentions so far, as a share of who is mentioned most. */
  share: 1.23,
  genderKnown: 0.87,
}
