import type { Span } from '../../../types/review.ts'
import type { KnownStory, Spoken } from '../known-story.ts'
import { bodyNamesBetween } from '../names/body-names.ts'
import { itPhrasesBetween } from './it-phrases.ts'

/** How far back "it" reaches, in UTF-16 units. */
const reach = 600

/** A place where a body or a paper is spoken of that "it" may mean. */
export interface ItPlace extends Span {
  spoken: Spoken
  isPaper: boolean
  /** It is the source of an attribution. */
  speaks: boolean
  /** "an ad", "his second ad": a paper that the story brings up. */
  isNew: boolean
}

/** Where bodies and papers are spoken of before an offset: as sources, in noun phrases, by name; nearest first. */
export function itPlaces(at: number, known: KnownStory, identify: (source: Span) => Spoken): ItPlace[] {
  const near = { start: Math.max(0, at - reach), end: at }
  const heard = known.spoken
    .filter((one) => one.at > near.start && one.at <= at)
    .map((one): ItPlace => {
      const isPaper = one.sourceKind === 'document'
      return { start: one.at, end: one.at, spoken: one, isPaper, speaks: true, isNew: false }
    })
  const phrases = itPhrasesBetween(near, known).map(
    (phrase): ItPlace => ({ ...phrase, spoken: identify(phrase), speaks: false }),
  )
  const names = bodyNamesBetween(near, known)
    .filter((name) => !phrases.some(({ start, end }) => start < name.end && end > name.start))
    .map((name): ItPlace => ({ ...name, spoken: identify(name), isPaper: false, speaks: false, isNew: false }))
  // Where a source and a phrase end together, the source comes first: sorting keeps their order.
  return [...heard, ...phrases, ...names]
    .filter(({ spoken }) => !spoken.plural && !spoken.person && !isPersons(spoken, known) && calledBy(spoken) !== '')
    .sort((a, b) => b.end - a.end)
}

/** What those are called that are the same: lower case, without an article. */
export function calledBy({ speaker, words }: Spoken): string {
  return (speaker ?? words ?? '').toLowerCase().replace(/^(?:the|an?) /, '')
}

/** A single name that is a person's elsewhere in the story. */
function isPersons({ speaker }: Spoken, { names }: KnownStory): boolean {
  return speaker !== null && names.bySurname.has(speaker.toLowerCase())
}
