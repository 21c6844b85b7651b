import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { findQuotations } from '../quotations/find-quotations.ts'
import { splitSentences } from '../sentences/split-sentences.ts'
import type { Gender } from './gender.ts'
import type { StoryName } from './names-in-story.ts'

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

/** What happens in a sentence, in reading order: somebody is named, a pronoun stands, a description asks who is meant. */
type Event = ReferentMention | (Span & { word: string }) | Span

/** How much a mention brings somebody to mind, by its place in the sentence; halved with every sentence that follows. */
const weight = { speaks: 100, subject: 90, object: 40, oblique: 25, quoted: 8 }

/** What is left of less than this has been forgotten. */
const forgotten = 1.2

/** A reading of the story up to a place: who comes to mind there. */
export interface WhoIsMeant {
  /** By the offset of each "he", "she", "his", "her" outside quotations. */
  pronouns: Map<number, Referent>
  /** Whoever comes to mind first at a place of one of `descriptions`, by its offset. */
  descriptions: Map<number, Referent>
}

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
  const inMind = new Map<Referent, number>()
  let [mention, quotation, description] = [0, 0, 0]
  for (const sentence of splitSentences(text, [...blocks], 'en')) {
    for (const [referent, left] of inMind) {
      if (left / 2 < forgotten) inMind.delete(referent)
      else inMind.set(referent, left / 2)
    }
    const own: ReferentMention[] = []
    while ((mentions[mention]?.start ?? sentence.end) < sentence.end) own.push(mentions[mention++] as ReferentMention)
    while ((quoted[quotation]?.end ?? sentence.start + 1) <= sentence.start) quotation += 1
    const isQuoted = (at: number) => {
      for (let index = quotation; (quoted[index]?.start ?? at + 1) <= at; index += 1)
        if ((quoted[index]?.end ?? 0) > at) return true
      return false
    }
    const pronouns = [
      ...text.slice(sentence.start, sentence.end).matchAll(/\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Hh]im)\b/g),
    ]
      .map(({ 0: word, index }) => ({
        start: sentence.start + index,
        end: sentence.start + index + word.length,
        word: word.toLowerCase(),
      }))
      .filter(({ start }) => !isQuoted(start))
    const asked: Span[] = []
    while ((descriptions[description]?.start ?? sentence.end) < sentence.end)
      asked.push(descriptions[description++] as Span)
    const events: Event[] = [...own, ...pronouns, ...asked].sort((a, b) => a.start - b.start)
    let subjectTaken = false
    const raise = (referent: Referent, by: number) => inMind.set(referent, Math.max(inMind.get(referent) ?? 0, 0) + by)
    for (const event of events) {
      if ('word' in event) {
        const gender = /^h(?:e|is|im)$/.test(event.word) ? 'he' : 'she'
        const later = own.filter(({ start }) => start > event.start && !isQuoted(start))
        const isSubject = /^s?he$/.test(event.word)
        const cataphoric = isCataphoric(text, sentence, event.start)
        // "He told Lee": whoever is named after a subject pronoun is somebody else.
        const others = new Set(isSubject && !cataphoric ? later.map(({ referent }) => referent) : [])
        if (cataphoric && !isQuoted(event.start)) {
          const next = later[0]
          if (next) raise(next.referent, weight.subject * 0.7)
        }
        const found = mostInMind(inMind, gender, others)
        if (!found) continue
        meant.pronouns.set(event.start, found)
        found.gender ??= gender
        if (found.name) found.name.gender ??= gender
        raise(found, isSubject ? weight.subject : weight.oblique)
        subjectTaken ||= isSubject
      } else if ('referent' in event) {
        const before = text.slice(sentence.start, event.start)
        const kind: keyof typeof weight = isQuoted(event.start)
          ? 'quoted'
          : event.speaks
            ? 'speaks'
            : isOblique(before) ||
                /^['’]s?\b/.test(text.slice(event.end, event.end + 2)) ||
                /['’]s$/.test(text.slice(event.start, event.end))
              ? 'oblique'
              : subjectTaken
                ? 'object'
                : 'subject'
        raise(event.referent, weight[kind])
        subjectTaken ||= kind === 'subject' || kind === 'speaks'
      } else {
        const found = mostInMind(inMind, null, new Set())
        if (found) meant.descriptions.set(event.start, found)
      }
    }
  }
  return meant
}

function mostInMind(inMind: Map<Referent, number>, gender: Gender | null, others: Set<Referent>): Referent | null {
  let [best, most] = [null as Referent | null, 0]
  for (const [referent, left] of inMind) {
    if (others.has(referent)) continue
    const known = referent.gender ?? referent.name?.gender ?? null
    if (gender && known && known !== gender) continue
    const sure = gender && !known ? left * 0.8 : left
    if (sure > most) [best, most] = [referent, sure]
  }
  return best
}

/** "When he came, Lee said so": the pronoun of a clause that opens the sentence may mean somebody named after it. */
function isCataphoric(text: string, sentence: Span, at: number): boolean {
  const before = text.slice(sentence.start, at)
  return (
    /^["“]?(?:As|When|While|In what|Although|Though|After|Before|If|Since|Asked|In|During|With)\b[^,]*$/.test(before) &&
    before.length < 40
  )
}

function isOblique(before: string): boolean {
  return /\b(?:of|for|from|with|by|about|against|to|on|at|in|than|over|behind|like|as|between|toward|towards|under|after|before|since|near|beside|including)\s(?:(?:the|a|an|former|then)\s)?$/i.test(
    before,
  )
}
