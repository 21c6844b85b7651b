import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { findQuotations } from '../quotations/find-quotations.ts'
import { splitSentences } from '../sentences/split-sentences.ts'
import type { Gender } from './gender.ts'
import type { StoryName } from './names-in-story.ts'
import { genderOfPronoun, isObject, isOblique, pronounsIn, subjectAfterClause } from './sentence-places.ts'

/** Somebody whom "he" or "she" can mean: a person whom the story names, or an unnamed one by its role. */
export interface Referent {
  name: StoryName | null
  /** The role in its own words, where there is no name. */
  role: string | null
  gender: Gender | null
}

/** A place where somebody is spoken of. */
export interface ReferentMention extends Span {
  referent: Referent
  /** The source of an attribution. */
  speaks: boolean
}

/** Words behind which a clause begins that is no part of what "he" says or does. */
const opensOther = /,\s|\s(?:where|when|while|because|after|before|since|although|though)\s/

/** How much a mention brings somebody to mind, by its place in the sentence. */
const weight = { speaks: 100, subject: 90, object: 40, oblique: 30, quoted: 8 }

/** What is left of a mention a sentence later; what was there before a new mention counts for as much again. */
const kept = { later: 0.5, beside: 0.5 }

/** What is left of less than this has been forgotten. */
const forgotten = 1.2

/** A reading of the story up to a place: who comes to mind there. */
export interface WhoIsMeant {
  /** By the offset of each "he", "she", "his", "her" outside quotations. */
  pronouns: Map<number, Referent>
  /** Whoever comes to mind first at a place of one of `descriptions`, by its offset. */
  descriptions: Map<number, Referent>
}

/** What happens in a sentence, in reading order: somebody is named, a pronoun stands, a description asks who is meant. */
type Event = ReferentMention | (Span & { word: string }) | Span

/**
 * Works out whom pronouns and descriptions ("the former president") mean by how much each person is in mind: mentions
 * weigh by their place in the sentence, and fade from sentence to sentence (after Lappin & Leass 1994, "An Algorithm
 * for Pronominal Anaphora Resolution"). A pronoun that has been understood is itself a mention. Quoted pronouns are
 * left out: they are another's.
 *
 * @param mentions In reading order.
 * @param descriptions Places, in reading order, at which it is asked who comes to mind.
 */
export function whoIsMeant(
  text: string,
  blocks: readonly StoryBlock[],
  mentions: readonly ReferentMention[],
  descriptions: readonly Span[],
): WhoIsMeant {
  const meant: WhoIsMeant = { pronouns: new Map(), descriptions: new Map() }
  const quoted = findQuotations(text, blocks).filter(({ kind }) => kind === 'speech')
  const mind = new Mind()
  let [mention, quotation, description] = [0, 0, 0]
  for (const sentence of splitSentences(text, [...blocks], 'en')) {
    const own: ReferentMention[] = []
    while ((mentions[mention]?.start ?? sentence.end) < sentence.end) own.push(mentions[mention++] as ReferentMention)
    while ((quoted[quotation]?.end ?? sentence.start + 1) <= sentence.start) quotation += 1
    const isQuoted = (at: number) => {
      for (let index = quotation; (quoted[index]?.start ?? at + 1) <= at; index += 1)
        if ((quoted[index]?.end ?? 0) > at) return true
      return false
    }
    // What somebody says at length is no distance: the story's own last sentence stays as near as it was.
    if (!isQuoted(sentence.start) || !isQuoted(sentence.end - 1)) mind.fade()
    const asked: Span[] = []
    while ((descriptions[description]?.start ?? sentence.end) < sentence.end)
      asked.push(descriptions[description++] as Span)
    const pronouns = pronounsIn(text, sentence).filter(({ start }) => !isQuoted(start))
    const events: Event[] = [...own, ...pronouns, ...asked].sort((a, b) => a.start - b.start)
    understand(text, sentence, events, own, mind, meant, isQuoted)
  }
  return meant
}

function understand(
  text: string,
  sentence: Span,
  events: readonly Event[],
  own: readonly ReferentMention[],
  mind: Mind,
  meant: WhoIsMeant,
  isQuoted: (at: number) => boolean,
): void {
  let subjectTaken = false
  for (const event of events) {
    if ('word' in event) {
      const gender = genderOfPronoun(event.word)
      const isSubject = /^s?he$/.test(event.word)
      const later = own.filter(({ start }) => start > event.start && !isQuoted(start))
      const ahead = subjectAfterClause(text, sentence, event.start, later)
      if (ahead && mind.fits(ahead.referent, gender)) {
        note(meant, event.start, ahead.referent, gender)
        continue
      }
      // "He told Lee": whoever is named after a subject pronoun in its clause is somebody else; in "He told Lee, where
      // Marsh spoke" Marsh may be he.
      const inClause = later.filter(({ start }) => !opensOther.test(text.slice(event.end, start)))
      const others = new Set(isSubject ? inClause.map(({ referent }) => referent) : [])
      const found = mind.most(gender, others)
      if (!found) continue
      note(meant, event.start, found, gender)
      mind.raise(found, isSubject ? weight.subject : weight.oblique)
      subjectTaken ||= isSubject
    } else if ('referent' in event) {
      const place = placeOf(text, sentence, event, subjectTaken, isQuoted(event.start))
      mind.raise(event.referent, weight[place])
      subjectTaken ||= place === 'subject' || place === 'speaks'
    } else {
      const found = mind.most(null, new Set())
      if (found) meant.descriptions.set(event.start, found)
    }
  }
}

function placeOf(
  text: string,
  sentence: Span,
  mention: ReferentMention,
  subjectTaken: boolean,
  isQuoted: boolean,
): keyof typeof weight {
  if (isQuoted) return 'quoted'
  if (mention.speaks) return 'speaks'
  if (isOblique(text, sentence, mention)) return 'oblique'
  return subjectTaken || isObject(text, sentence, mention) ? 'object' : 'subject'
}

/** The pronoun is understood, and tells the gender where nothing else has. */
function note({ pronouns }: WhoIsMeant, at: number, found: Referent, gender: Gender): void {
  pronouns.set(at, found)
  found.gender ??= gender
  if (found.name) found.name.gender ??= gender
}

/** How much each person is in mind. */
class Mind {
  private readonly left = new Map<Referent, number>()

  /** A sentence has passed. */
  fade(): void {
    for (const [referent, left] of this.left) {
      if (left * kept.later < forgotten) this.left.delete(referent)
      else this.left.set(referent, left * kept.later)
    }
  }

  raise(referent: Referent, by: number): void {
    this.left.set(referent, (this.left.get(referent) ?? 0) * kept.beside + by)
  }

  fits(referent: Referent, gender: Gender): boolean {
    const known = referent.gender ?? referent.name?.gender ?? null
    return known === null || known === gender
  }

  /** Whoever is most in mind, of those who can be meant. */
  most(gender: Gender | null, others: ReadonlySet<Referent>): Referent | null {
    let [best, most] = [null as Referent | null, 0]
    for (const [referent, left] of this.left) {
      if (others.has(referent) || (gender && !this.fits(referent, gender))) continue
      const isSure = !gender || (referent.gender ?? referent.name?.gender ?? null) !== null
      const value = isSure ? left : left * 0.8
      if (value > most) [best, most] = [referent, value]
    }
    return best
  }
}
