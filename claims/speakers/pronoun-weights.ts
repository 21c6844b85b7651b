/** How much each clue tells of whom a pronoun means; fitted by `training/fit-pronouns.ts`. */
export const pronounWeights = {
  /** How much the person is in mind, as a share of who is most in mind. */
  salience: 1.15,
  mostSalient: 0.84,
  thisSentence: 0.21,
  sentenceBefore: 0.06,
  thisParagraph: 1.04,
  /** The last mention was the subject of its sentence, or spoke. */
  wasSubject: -0.03,
  /** It was the subject of a clause within its sentence. */
  wasInClause: -0.08,
  wasQuoted: -0.34,
  /** The last subject of all. */
  lastSubject: 0.92,
  /** The last who spoke; again where the pronoun speaks too. */
  lastSpeaker: 0.38,
  lastSpeakerSpeaks: 0.38,
  /** The pronoun is a subject as the person was one sentence before. */
  subjectAgain: 0.69,
  /** Nobody has been mentioned since, but in quotations. */
  latest: 0.51,
  /** Mentions so far, as a share of who is mentioned most. */
  share: 1.25,
  genderKnown: 1.01,
  named: 0.51,
}
