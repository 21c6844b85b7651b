import type { Span } from '../../../types/review.ts'
import { type KnownStory, mentionsWithin, type Spoken } from '../known-story.ts'
import type { StoryName } from '../names/names-in-story.ts'
import { isPersonNoun } from '../phrases/speaking-nouns.ts'
import { jointsBefore } from './joint-sources.ts'

/** "both", "the two men", "neither candidate". */
const two = /^(?:both|neither|the\s(?:two|pair|duo))(?:\s(?:\p{L}+\s)?(?<noun>\p{L}+))?$/iu

/** How far back both are named, be it apart, in UTF-16 units. */
const reach = 1500

/**
 * The two persons whom "both", "the two men" or "neither candidate" means: the last whom the story has joined by "and",
 * of those who are still spoken of. `null`: no persons, or none to see.
 */
export function twoMeant({ start, end }: Span, known: KnownStory): Spoken | null {
  const found = two.exec(known.text.slice(start, end).trim())
  const noun = found?.groups?.noun?.toLowerCase()
  if (!found || (noun !== undefined && !areForPersons(noun))) return null
  const near = new Set(mentionsWithin(known, { start: start - reach, end: start }).map(({ name }) => name))
  const fits = (person: StoryName) => near.has(person) && isOfGender(person, genderOf(noun))
  return jointsBefore(start, known, start).find(({ persons }) => persons.length === 2 && persons.every(fits)) ?? null
}

function areForPersons(noun: string): boolean {
  return genderOf(noun) !== null || isPersonNoun(noun.replace(/s$/, ''))
}

function genderOf(noun = ''): StoryName['gender'] {
  return /^m[ae]n$/.test(noun) ? 'he' : /^wom[ae]n$/.test(noun) ? 'she' : null
}

function isOfGender({ gender }: StoryName, wanted: StoryName['gender']): boolean {
  return wanted === null || gender === null || gender === wanted
}
