import { epithetNouns, kinNouns, titleNouns } from '../../sources/nouns.ts'
import { auxiliaries } from '../../words/word-classes.ts'
import { isPersonNoun } from '../phrases/speaking-nouns.ts'
import { isClauseBehindName } from './clause-behind-name.ts'
import type { NameSequence } from './name-sequences.ts'
import type { StoryName } from './names-in-story.ts'

/** Longest stretch before a name that may hold what somebody is, in UTF-16 units. */
const longestRole = 40

/** Persons by what the story calls them, by the noun in lower case; holders in reading order. */
export interface Titles {
  /** "Mayor Ann Lee", "the columnist Ann Lee", "Ann Lee, director of the port", "Ann Lee is a pastor". */
  byTitle: Map<string, StoryName[]>
  /** "his daughter Ann Lee", "Ann Lee, daughter of the mayor". */
  byKinship: Map<string, StoryName[]>
}

/**
 * Whom a story gives a title, a role or a place in a family.
 *
 * @param bearerOf Who has the name that a sequence gives.
 */
export function titlesOf(
  text: string,
  sequences: readonly NameSequence[],
  bearerOf: (sequence: NameSequence) => StoryName | null,
): Titles {
  const titles: Titles = { byTitle: new Map(), byKinship: new Map() }
  for (const sequence of sequences) {
    const name = bearerOf(sequence)
    if (!name) continue
    const described = describedAs(text, sequence)
    const isKin = (noun: string) => kinNouns.has(noun)
    // "Father Lee" is a priest.
    note(titles.byTitle, [...sequence.titles, ...described.filter((noun) => !isKin(noun))], name)
    note(titles.byKinship, described.filter(isKin), name)
  }
  return titles
}

/** What stands right before a name and right behind it for what the person is, as nouns in lower case. */
export function describedAs(text: string, { after, start }: NameSequence): string[] {
  return [...roleBefore(text.slice(Math.max(0, start - longestRole), start)), ...titlesAfter(after.slice(0, 80))]
}

function note(holders: Map<string, StoryName[]>, nouns: readonly string[], name: StoryName): void {
  for (const noun of nouns) {
    const all = holders.get(noun) ?? []
    if (!all.includes(name)) holders.set(noun, [...all, name])
  }
}

/** "the party donor | Ann Lee", "her son | Tom Lee": the noun right before the name. */
function roleBefore(before: string): string[] {
  const noun = /(?<![\p{L}’'-])(\p{Ll}[\p{Ll}-]+)\s$/u.exec(before)?.[1]
  return noun && (isPersonNoun(noun) || kinNouns.has(noun)) ? [noun] : []
}

/** Nouns of an apposition or of what the name "is": ", the mayor of Hale,", ", who is a pastor at …". */
function titlesAfter(after: string): string[] {
  const described = /^(?:,\s(?!who\s)|(?:,\swho)?\s(?:is|was)\s(?=an?\s|the\s))((?:\p{L}[\p{L}'’.-]*\s?){1,7})/u.exec(
    after,
  )?.[1]
  if (!described || /^(?:who|which|and|but|said|says|\p{Lu}\p{Ll}+\s\p{Lu})/u.test(described)) return []
  // "is a pastor. The mayor": the sentence ends; "the U.S. senator" goes on.
  const words = described
    .replace(/(?<=\p{Ll}{3})\..*$/su, '')
    .toLowerCase()
    .split(/\s+/)
  const stop = words.findIndex((word) => auxiliaries.has(word) || /^(?:of|at|for|in|from|to|with|who|and)$/.test(word))
  // "At Hale Park, | Marsh was told by his father": a clause doesn't say what the name is.
  if (auxiliaries.has(words[stop] ?? '') || isClauseBehindName(words)) return []
  return words
    .slice(0, stop < 0 ? words.length : stop)
    .filter((word, at) => (kinNouns.has(word) ? at === 0 : titleNouns.has(word) || epithetNouns.has(word)))
}
