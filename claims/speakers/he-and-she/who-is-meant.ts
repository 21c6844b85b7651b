import type { Span, SpeakerBasis } from '../../../types/review.ts'
import type { StoryBlock } from '../../../types/story.ts'
import { findQuotations } from '../../quotations/find-quotations.ts'
import { splitSentences } from '../../sentences/split-sentences.ts'
import type { Gender } from '../names/gender.ts'
import type { Pointers } from '../pointers.ts'
import { type Placed, placeInList, placeOf, type ReferentMention } from './mention-places.ts'
import { Mind, type Place } from './mind.ts'
import { pointedReferents } from './pointed-referents.ts'
import { basisOf, byClues, type Decide, type Referent } from './pronoun-clues.ts'
import { genderOfPronoun, isInOpeningClause, pronounsIn, subjectAfterClause } from './sentence-places.ts'

/** Words behind which a clause begins that is no part of what "he" says or does. */
const opensOther = /,\s|\s(?:where|when|while|because|after|before|since|although|though)\s/

/** Whom a pronoun means, and what decided it. */
export interface Meant {
  referent: Referent
  decidedBy: SpeakerBasis
}

/** A reading of the story up to a place: who comes to mind there. */
export interface WhoIsMeant {
  /** By the offset of each "he", "she", "his", "her" outside quotations. */
  pronouns: Map<number, Meant>
  /** Those who come to mind at a place of one of `descriptions`, by its offset: whoever does so first is first. */
  descriptions: Map<number, readonly Referent[]>
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
 * @param sources Offsets at which the sources of attributions begin.
 * @param pointers At which words the sources point.
 * @param decide Chooses among the candidates; another than the fitted weights only while they are fitted.
 * @param descriptions Places, in reading order, at which it is asked who comes to mind.
 */
export function whoIsMeant(
  text: string,
  blocks: readonly StoryBlock[],
  mentions: readonly ReferentMention[],
  sources: readonly number[],
  descriptions: readonly Span[],
  pointers: Pointers,
  decide: Decide = byClues(),
): WhoIsMeant {
  const meant: WhoIsMeant = { pronouns: new Map(), descriptions: new Map() }
  const quotations = findQuotations(text, blocks)
  const quoted = quotations.filter(({ kind }) => kind === 'speech')
  const mind = new Mind()
  const speaking = new Set(sources)
  const pointedAt = pointedReferents(mentions, pointers)
  let [mention, quotation, marked, description, block] = [0, 0, 0, 0, 0]
  for (const sentence of splitSentences(text, [...blocks], 'en')) {
    const own: ReferentMention[] = []
    while ((mentions[mention]?.start ?? sentence.end) < sentence.end) own.push(mentions[mention++] as ReferentMention)
    while ((quoted[quotation]?.end ?? sentence.start + 1) <= sentence.start) quotation += 1
    while ((quotations[marked]?.end ?? sentence.start + 1) <= sentence.start) marked += 1
    const isQuoted = (at: number) =>
      isWithin(quoted, quotation, at) && !(speaking.has(at) && isBehindQuotation(text, at))
    const isMarked = (at: number) => isWithin(quotations, marked, at)
    // What somebody says at length is no distance: the story's own last sentence stays as near as it was.
    if (!isQuoted(sentence.start) || !isQuoted(sentence.end - 1)) mind.fade()
    while ((blocks[block]?.end ?? sentence.start + 1) <= sentence.start) {
      block += 1
      mind.beginParagraph()
    }
    const asked: Span[] = []
    while ((descriptions[description]?.start ?? sentence.end) < sentence.end)
      asked.push(descriptions[description++] as Span)
    const pronouns = pronounsIn(text, sentence).filter(({ start }) => !isQuoted(start))
    // Who comes to mind at "the mayor" is asked before that mention of her counts.
    const events: Event[] = [...asked, ...own, ...pronouns].sort((a, b) => a.start - b.start)
    understand(text, sentence, events, own, { mind, meant, isQuoted, isMarked, speaking, pointedAt, decide })
  }
  return meant
}

interface Reading {
  mind: Mind
  meant: WhoIsMeant
  isQuoted: (at: number) => boolean
  /** It stands in quotation marks, be they of speech, titles or words that the story only mentions. */
  isMarked: (at: number) => boolean
  /** Offsets of the sources. */
  speaking: ReadonlySet<number>
  /** At whom the pronoun at an offset points, and how much. */
  pointedAt: (at: number) => ReadonlyMap<Referent, number>
  decide: Decide
}

function understand(
  text: string,
  sentence: Span,
  events: readonly Event[],
  own: readonly ReferentMention[],
  { mind, meant, isQuoted, isMarked, speaking, pointedAt, decide }: Reading,
): void {
  let subjectTaken = false
  let before: Placed | null = null
  /** Whom the pronoun of the opening clause means: "Asked about her plan, she …" goes on with the same person. */
  let opened = null as { referent: Referent; gender: Gender } | null
  for (const event of events) {
    if ('word' in event) {
      const gender = genderOfPronoun(event.word)
      const isSubject = /^s?he$/.test(event.word)
      const later = own.filter(({ start }) => start > event.start && !isMarked(start))
      const ahead = subjectAfterClause(text, sentence, event.start, later)
      if (ahead && mind.fits(ahead.referent, gender)) {
        note(meant, event.start, { referent: ahead.referent, decidedBy: 'named_after' }, gender)
        continue
      }
      // "He told Lee": whoever is named after a subject pronoun in its clause is somebody else; in "He told Lee, where
      // Marsh spoke" Marsh may be he.
      const inClause = later.filter(({ start }) => !opensOther.test(text.slice(event.end, start)))
      const others = new Set(isSubject ? inClause.map(({ referent }) => referent) : [])
      const speaks = speaking.has(event.start)
      if (opened?.gender === gender && isSubject && /,[”"’]?\s$/.test(text.slice(sentence.start, event.start))) {
        note(meant, event.start, { referent: opened.referent, decidedBy: 'last_subject' }, gender)
        mind.raise(opened.referent, speaks ? 'speaks' : 'subject')
        subjectTaken = true
        continue
      }
      const afterQuotation = speaks && isQuoted(sentence.start + 1)
      const candidates = mind.candidates(
        { gender, isSubject, afterQuotation, pointedAt: pointedAt(event.start) },
        others,
      )
      const found = decide(event.start, candidates)
      if (!found) continue
      note(meant, event.start, { referent: found, decidedBy: basisOf(found, candidates) }, gender)
      // "By giving Marsh his way, she": whose way it is tells nothing of who goes on.
      if (isInOpeningClause(text, sentence, event.start) && !own.some(({ end }) => end < event.start))
        opened = { referent: found, gender }
      mind.raise(found, isSubject ? (speaks ? 'speaks' : 'subject') : 'oblique')
      subjectTaken ||= isSubject
    } else if ('referent' in event) {
      const place: Place =
        placeInList(text, event, before) ?? placeOf(text, sentence, event, subjectTaken, isQuoted(event.start))
      before = { end: event.end, place }
      mind.raise(event.referent, place)
      subjectTaken ||= place === 'subject' || place === 'speaks'
    } else {
      meant.descriptions.set(event.start, mind.ranking())
    }
  }
}

/** “So,“ he said: whoever speaks behind the words is not in them, whichever mark closes these. */
function isBehindQuotation(text: string, at: number): boolean {
  return /[,.?!…][“”"„]\s$/.test(text.slice(Math.max(0, at - 3), at))
}

function isWithin(spans: readonly Span[], from: number, at: number): boolean {
  for (let index = from; (spans[index]?.start ?? at + 1) <= at; index += 1)
    if ((spans[index]?.end ?? 0) > at) return true
  return false
}

/** The pronoun is understood, and lets the gender be guessed where nothing tells it. */
function note({ pronouns }: WhoIsMeant, at: number, meant: Meant, gender: Gender): void {
  pronouns.set(at, meant)
  meant.referent.guessed ??= gender
}
