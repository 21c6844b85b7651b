import type { Span } from '../../../types/review.ts'
import { wordSet } from '../../words/word-classes.ts'
import { type KnownStory, mentionsWithin, namedPerson, type Spoken } from '../known-story.ts'
import type { StoryName } from '../names/names-in-story.ts'
import { firstMention } from '../phrases/first-mention.ts'
import { isPluralNoun } from '../phrases/speaking-nouns.ts'
import { canMean, nounOf } from './can-mean.ts'
import { personPointedAt, shareOnPerson } from './pointed-person.ts'

/** How much of what a description points at has to lie on whoever is only in mind. */
const least = 0.15

/** Parts that somebody plays towards those whom a story is about, and who is mostly none of them. */
const onOccasion = wordSet('judge reporter host officer detective prosecutor lawyer attorney doctor teacher editor')

/**
 * Whom a description means that the story gives nobody: at whom the trained reader is sure that it points, else of
 * those in mind the one whom the story is about, if it points there at all. Who is named often counts for more than who
 * was named last, as a story calls its chief persons "the candidate", "the former president".
 *
 * @param isHeld It is an office or a fame that only its words tell ("the Vermont senator"), wherever it points.
 */
export function personInMind(source: Span, description: string, isHeld: boolean, known: KnownStory): Spoken | null {
  const noun = nounOf(description)
  const pointed = personPointedAt(source, description, known)
  if (pointed) return namedPerson(pointed, 'most_in_mind')
  if (onOccasion.has(noun) || isUnnamedInOpening(noun, source, known)) return null
  const others = company(source, known)
  const fitting = (known.meant.descriptions.get(source.start) ?? []).filter(
    ({ name }) => name === null || (canMean(description, name, known) && !isCrowd(name) && !others.has(name)),
  )
  const [called, another] = fitting.flatMap(({ name }) => (name && known.knownFor().get(name)?.has(noun) ? [name] : []))
  if (called && !another) return namedPerson(called, 'title')
  const weights = fitting.map(({ name }, rank) => (name ? timesNamed(name, known) : 1) ** often / (rank + 1))
  const { name } = fitting[weights.indexOf(Math.max(...weights))] ?? {}
  if (!name) return null
  const share = shareOnPerson(source, name, known)
  return isHeld || share === null || share >= least ? namedPerson(name, 'most_in_mind') : null
}

/** "In an interview with Ann Lee, | the candidate said": with whom somebody is, is somebody else. */
function company({ start }: Span, known: KnownStory): Set<StoryName> {
  const before = known.text.slice(Math.max(0, start - longestOpening), start)
  const opening =
    /(?<=^|[.!?”"]\s|\n)(?:In|During|At|On|After)\s[\p{L}\s-]{3,40}\swith\s[^.!?\n]+,\s$/u.exec(before)?.[0] ?? ''
  return new Set(mentionsWithin(known, { start: start - opening.length, end: start }).map(({ name }) => name))
}

/** How far back the words that open a sentence may begin, in UTF-16 units. */
const longestOpening = 160

/** "A lawmaker is calling for": who opens a story so is "the lawmaker" all through it. */
function isUnnamedInOpening(noun: string, { start }: Span, { openingEnd, text }: KnownStory): boolean {
  return firstMention(noun, Math.min(start, openingEnd), text) !== null
}

/** How much more being named twice as often counts. */
const often = 0.75

/** "Democrats" that speak are no person. */
function isCrowd({ full, gender }: StoryName): boolean {
  return gender === null && isPluralNoun(full.toLowerCase())
}

function timesNamed(name: StoryName, { names }: KnownStory): number {
  return names.places.get(name)?.length ?? 0
}

/**
 * Whoever has a title may have been forgotten when "the governor" is somebody else, whom the story needn't call so. "The
 * president" is the same one all the time.
 */
export function isOutOfMind(holder: StoryName, title: string, source: Span, { meant }: KnownStory): boolean {
  const inMind = meant.descriptions.get(source.start)
  return title !== 'president' && inMind !== undefined && !inMind.some(({ name }) => name === holder)
}
