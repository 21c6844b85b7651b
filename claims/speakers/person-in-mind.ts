import type { Span } from '../../types/review.ts'
import { wordSet } from '../words/word-classes.ts'
import { type Gender, genderOfNoun } from './gender.ts'
import { describingWords } from './known-for.ts'
import { type KnownStory, namedPerson, type Spoken } from './known-story.ts'
import type { StoryName } from './names-in-story.ts'
import { isState } from './places.ts'
import { personPointedAt } from './pointed-person.ts'
import { isPluralNoun } from './speaking-nouns.ts'

/**
 * Whom a description means that the story gives nobody: at whom the trained reader is sure that it points, else of
 * those in mind the one whom the story is about. Who is named often counts for more than who was named last, as a story
 * calls its chief persons "the candidate", "the former president".
 */
export function personInMind(source: Span, description: string, known: KnownStory): Spoken | null {
  const gender = genderOfNoun(describingWords(description).at(-1) ?? '')
  const fits = (name: StoryName) => isOne(name, gender) && !contradicts(description, known.knownFor().get(name))
  const pointed = personPointedAt(source, known)
  if (pointed && fits(pointed)) return namedPerson(pointed, 'most_in_mind')
  const fitting = (known.meant.descriptions.get(source.start) ?? []).filter(({ name }) => name === null || fits(name))
  const weights = fitting.map(({ name }, rank) => (name ? timesNamed(name, known) : 1) ** often / (rank + 1))
  const found = fitting[weights.indexOf(Math.max(...weights))]
  return found?.name ? namedPerson(found.name, 'most_in_mind') : null
}

/** How much more being named twice as often counts. */
const often = 0.75

/** "Democrats" that speak are no person, and an actress is no man. */
function isOne({ full, gender }: StoryName, told: Gender | null): boolean {
  return gender === null ? !isPluralNoun(full.toLowerCase()) : told === null || told === gender
}

function timesNamed(name: StoryName, { names }: KnownStory): number {
  return names.mentions.filter((mention) => mention.name === name).length
}

/**
 * Whoever has a title may have been forgotten when "the governor" is somebody else, whom the story needn't call so. "The
 * president" is the same one all the time.
 */
export function isOutOfMind(holder: StoryName, title: string, source: Span, { meant }: KnownStory): boolean {
  const inMind = meant.descriptions.get(source.start)
  return title !== 'president' && inMind !== undefined && !inMind.some(({ name }) => name === holder)
}

/** Offices of which a person has one at a time. */
const offices = wordSet('senator governor congressman congresswoman representative mayor secretary judge justice')

/** What makes another office of an office: "the president" is no vice president. */
const ranks = ['vice', 'deputy', 'lieutenant', 'assistant']

/**
 * The words tell another party, office or state than the story does elsewhere: "the Vermont senator" of a Texan, "the
 * secretary of state" of a senator.
 *
 * @param own What the story says of the person, if anything.
 */
export function contradicts(description: string, own: ReadonlySet<string> = new Set()): boolean {
  const words = describingWords(description)
  if (
    own.has('republican') !== own.has('democrat') &&
    words.includes(own.has('republican') ? 'democrat' : 'republican')
  )
    return true
  if (own.has(words.at(-1) ?? '') && ranks.some((rank) => own.has(rank) !== words.includes(rank))) return true
  return differ(words, own, isState) || differ(words, own, (word) => offices.has(word))
}

/** Both have words of a sort, and none in common. */
function differ(words: Iterable<string>, others: Iterable<string>, isOfSort: (word: string) => boolean): boolean {
  const [some, other] = [[...words].filter(isOfSort), [...others].filter(isOfSort)]
  return some.length > 0 && other.length > 0 && !some.some((word) => other.includes(word))
}
