/** How much each clue tells of whom a pronoun means; fitted by `training/fit-pronouns.ts`. */
export const pronounWeights = {
  /** How much the person is in mind, as a share of who is most in mind. */
  salience: 1.49,
  mostSalient: 0.81,
  thisSentence: 0.42,
  sentenceBefore: 0.07,
  thisParagraph: 1.32,
  /** The last mention was the subject of its sentence, or spoke. */
  wasSubject: 0.35,
  /** It was the subject of a clause within its sentence. */
  wasInClause: 0.45,
  wasQuoted: -0.61,
  /** The last subject of all. */
  lastSubject: 0.17,
  /** The last who spoke; again where the pronoun speaks too. */
  lastSpeaker: -0.11,
  lastSpeakerSpeaks: -0.11,
  /** The same where the pronoun speaks behind a quotation that opens its sentence. */
  lastSpeakerQuoted: 1.28,
  /** The pronoun is a subject as the person was one sentence before. */
  subjectAgain: 0.71,
  /** Nobody has been mentioned since, but in quotations. */
  latest: 0.16,
  /** Mentions so far, as a share of who is mentioned most. */
  share: 1.25,
  genderKnown: 1.24,
  named: -1.57,
  /** The story gives one name only, which may be a firm's. */
  oneWord: 0.1,
}
