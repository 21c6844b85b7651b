import type { Gender } from '../names/gender.ts'
import { type Candidate, genderOf, type Referent } from './pronoun-clues.ts'

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

/** Whoever is left with less comes to mind by no description, only as one whom a pronoun may still mean. */
const faint = 1.2

/** A pronoun, as far as it matters for whom it can mean. */
export interface Asked {
  gender: Gender
  isSubject: boolean
  /** It is a source that stands behind a quotation which opens the sentence: “So,” he said. */
  afterQuotation: boolean
  /** At whom the pronoun points, as the reader sees it, each with how much: 0 to 1. They need not be in mind. */
  pointedAt: ReadonlyMap<Referent, number>
}

interface Memory {
  left: number
  place: Place
  /** Sentences and paragraphs read when it was mentioned last. */
  sentence: number
  paragraph: number
  mentions: number
}

/** Whoever has not been mentioned yet. */
const notInMind: Memory = { left: 0, place: 'oblique', sentence: Number.NEGATIVE_INFINITY, paragraph: -1, mentions: 0 }

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
    for (const memory of this.memories.values()) memory.left *= kept.later
  }

  beginParagraph(): void {
    this.paragraph += 1
  }

  raise(referent: Referent, place: Place): void {
    const before = this.memories.get(referent)
    this.memories.set(referent, {
      left: (before?.left ?? 0) * kept.beside + weight[place],
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

  /** Everybody who is well in mind, whoever is most so first. */
  ranking(): readonly Referent[] {
    return [...this.memories]
      .filter(([, { left }]) => left >= faint)
      .sort(([, one], [, other]) => other.left - one.left)
      .map(([referent]) => referent)
  }

  /** Those whom a pronoun can mean, without `others`, who can't be. */
  candidates({ gender, isSubject, afterQuotation, pointedAt }: Asked, others: ReadonlySet<Referent>): Candidate[] {
    const pointed = [...pointedAt.keys()].filter((referent) => !this.memories.has(referent))
    const all = [...this.memories, ...pointed.map((referent) => [referent, notInMind] as const)]
    const fitting = all.filter(([referent]) => !others.has(referent) && this.fits(referent, gender))
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
          pointedAt: pointedAt.get(referent) ?? 0,
        },
      }
    })
  }
}
