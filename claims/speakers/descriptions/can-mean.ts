import { wordSet } from '../../words/word-classes.ts'
import type { KnownStory } from '../known-story.ts'
import { genderOfNoun } from '../names/gender.ts'
import { describingWords, sameWord } from '../names/known-for.ts'
import type { StoryName } from '../names/names-in-story.ts'
import { isState } from '../names/places.ts'

/** Longest noun that is read back from the end of a description, in UTF-16 units. */
const longestNoun = 30

/** "the young surgeon": nothing that the story tells of a person speaks against it, nor the person's gender. */
export function canMean(description: string, name: StoryName, known: KnownStory): boolean {
  const gender = genderOfNoun(nounOf(description))
  const isOfGender = gender === null || (name.gender ?? gender) === gender
  if (!isOfGender || contradicts(description, known.knownFor().get(name))) return false
  return !calledBefore(name, known).some((noun) => contradicts(description, new Set([noun])))
}

/** What earlier descriptions have called a person: whoever was "the chancellor" is no premier. */
function calledBefore({ full }: StoryName, { spoken, text }: KnownStory): string[] {
  return spoken
    .filter(({ speaker, decidedBy }) => speaker === full && decidedBy === 'most_in_mind')
    .map(({ at }) => nounOf(text.slice(Math.max(0, at - longestNoun), at)))
}

/** The noun that ends a description, as those of persons are kept. */
export function nounOf(description: string): string {
  return sameWord(/[\p{L}-]+$/u.exec(description)?.[0] ?? '')
}

/** Offices and occupations of which a person has one at a time. */
const offices = wordSet(
  `president premier chancellor senator governor congressman congresswoman representative mayor secretary judge
  justice sheriff reporter journalist cameraman professor teacher student pupil`,
)

/** What somebody is called who wants an office, and nobody who has one. */
const seeking = wordSet('nominee candidate hopeful front-runner contender')

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
  const wants = (word: string) => seeking.has(word)
  if (own.has('president') && wants(words.at(-1) ?? '') && ![...own].some(wants)) return true
  return differ(words, own, isState) || differ(words, own, (word) => offices.has(word))
}

/** Both have words of a sort, and none in common. */
function differ(words: Iterable<string>, others: Iterable<string>, isOfSort: (word: string) => boolean): boolean {
  const [some, other] = [[...words].filter(isOfSort), [...others].filter(isOfSort)]
  return some.length > 0 && other.length > 0 && !some.some((word) => other.includes(word))
}
