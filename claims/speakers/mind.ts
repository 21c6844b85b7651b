import type { SpeakerBasis } from '../../types/review.ts'
import type { Gender } from './gender.ts'
import type { StoryName } from './names-in-story.ts'
import { pronounWeights } from './pronoun-weights.ts'

/** Somebody whom "he" or "she" can mean: a person whom the story names, or an unnamed one by its role. */
export interface Referent {
  name: StoryName | null
  /** The role in its own words, where there is no name. */
  role: string | null
  gender: Gender | null
  /** The gender of the first pronoun that was held to mean it: as sure as that was. */
  guessed?: Gender
}

/** Where in its sentence somebody is spoken of. */
export type Place = 'speaks' | 'subject' | 'owner' | 'clause' | 'object' | 'oblique' | 'quoted'

/** How much a mention brings somebody to mind, by its place in the sentence. */
const weight: Record<Place, number> = {
  speaks: 100,
  subject: 90,
  owner: 70,
  clause: 60,
  object: 40,
  oblique: 30,
  quoted: 8,
}

/** What is left of a mention a sentence later; what was there before a new mention counts for as much again. */
const kept = { later: 0.5, beside: 0.5 }

/** What is left of less than this has been forgotten. */
const forgotten = 1.2

/** What speaks for somebody: 0 to 1 each. */
export type Clue = keyof typeof pronounWeights

/** Somebody who may be meant, with the clues for it. */
export interface Candidate {
  referent: Referent
  clues: Record<Clue, number>
}

/** A pronoun, as far as it matters for whom it can mean. */
export interface Asked {
  gender: Gender
  isSubject: boolean
  /** It is a source that stands behind a quotation which opens the sentence: “So,” he said. */
  afterQuotation: boolean
}

/** Chooses among those who may be meant by a pronoun; `null` where nobody stands out. */
export type Decide = (at: number, candidates: readonly Candidate[]) => Referent | null

interface Memory {
  left: number
  place: Place
  /** Sentences and paragraphs read when it was mentioned last. */
  sentence: number
  paragraph: number
  mentions: number
}

/** How much each person is in mind. */
export class Mind {
  private readonly memories = new Map<Referent, Memory>()
  private sentence = 0
  private paragraph = 0
  private lastSpeaker: Referent | null = null
  private lastSubject: Referent | null = null
  private latest: Referent | null = null

  /** A sentence has passed. */
  fade(): void {
    this.sentence += 1
    for (const [referent, memory] of this.memories) {
      memory.left *= kept.later
      if (memory.left < forgotten) this.memories.delete(referent)
    }
  }

  beginParagraph(): void {
    this.paragraph += 1
  }

  raise(referent: Referent, place: Place, share = 1): void {
    const before = this.memories.get(referent)
    this.memories.set(referent, {
      left: (before?.left ?? 0) * kept.beside + weight[place] * share,
      place: before && before.sentence === this.sentence && weight[before.place] > weight[place] ? before.place : place,
      sentence: this.sentence,
      paragraph: this.paragraph,
      mentions: (before?.mentions ?? 0) + 1,
    })
    if (place === 'speaks') this.lastSpeaker = referent
    if (place === 'speaks' || place === 'subject') this.lastSubject = referent
    if (place !== 'quoted') this.latest = referent
  }

  fits(referent: Referent, gender: Gender): boolean {
    const known = genderOf(referent)
    return known === null || known === gender
  }

  /** Everybody, whoever is most in mind first. */
  ranking(): readonly Referent[] {
    return [...this.memories].sort(([, one], [, other]) => other.left - one.left).map(([referent]) => referent)
  }

  /** Those whom a pronoun can mean, without `others`, who can't be. */
  candidates({ gender, isSubject, afterQuotation }: Asked, others: ReadonlySet<Referent>): Candidate[] {
    const fitting = [...this.memories].filter(([referent]) => !others.has(referent) && this.fits(referent, gender))
    const most = Math.max(1, ...fitting.map(([, { left }]) => left))
    const mentions = Math.max(1, ...fitting.map(([, memory]) => memory.mentions))
    return fitting.map(([referent, memory]) => {
      const distance = this.sentence - memory.sentence
      const wasSubject = memory.place === 'subject' || memory.place === 'speaks'
      return {
        referent,
        clues: {
          salience: memory.left / most,
          mostSalient: Number(memory.left === most),
          thisSentence: Number(distance === 0),
          sentenceBefore: Number(distance === 1),
          thisParagraph: Number(memory.paragraph === this.paragraph),
          wasSubject: Number(wasSubject),
          wasInClause: Number(memory.place === 'clause'),
          wasQuoted: Number(memory.place === 'quoted'),
          lastSubject: Number(referent === this.lastSubject),
          lastSpeaker: Number(referent === this.lastSpeaker),
          lastSpeakerQuoted: Number(afterQuotation && referent === this.lastSpeaker),
          subjectAgain: Number(isSubject && wasSubject && distance === 1),
          latest: Number(referent === this.latest),
          share: memory.mentions / mentions,
          genderKnown: Number(genderOf(referent) !== null),
          genderGuessed: Number(genderOf(referent) === null && referent.guessed === gender),
          otherGuessed: Number(genderOf(referent) === null && (referent.guessed ?? gender) !== gender),
        },
      }
    })
  }
}

const clueNames = Object.keys(pronounWeights) as Clue[]

/** How much speaks for a candidate, by these weights. */
export function sumOfClues({ clues }: Candidate, weights: Record<Clue, number>): number {
  return clueNames.reduce((sum, clue) => sum + weights[clue] * clues[clue], 0)
}

/** Whoever has the most clues, by weights fitted on stories whose pronouns were labelled. */
export function byClues(weights: Record<Clue, number> = pronounWeights): Decide {
  return (_at, candidates) => {
    let [best, most] = [null as Referent | null, Number.NEGATIVE_INFINITY]
    for (const candidate of candidates) {
      const value = sumOfClues(candidate, weights)
      if (value > most) [best, most] = [candidate.referent, value]
    }
    return best
  }
}

function genderOf(referent: Referent): Gender | null {
  return referent.gender ?? referent.name?.gender ?? null
}

/** What speaks most for the one who was chosen, in a reader's words. */
export function basisOf(chosen: Referent, candidates: readonly Candidate[]): SpeakerBasis {
  const clues = candidates.find(({ referent }) => referent === chosen)?.clues
  if (candidates.length === 1 || !clues) return 'only_one'
  if (clues.lastSpeaker > 0) return 'last_speaker'
  return clues.lastSubject > 0 ? 'last_subject' : 'most_in_mind'
}
