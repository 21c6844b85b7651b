import { organisationNouns } from '../../sources/nouns.ts'
import { bearerOf, fitting, isSameFirst, type LastNamed } from './bearers.ts'
import { genderOfFirstName } from './first-names.ts'
import { genderOf } from './gender.ts'
import type { NameSequence } from './name-sequences.ts'
import { plainWord, suffixOf } from './name-words.ts'
import type { NameMention, StoryName, StoryNames } from './names-in-story.ts'

interface Persons {
  bySurname: StoryNames['bySurname']
  /** First names that one person of the story has. */
  byFirst: ReadonlyMap<string, StoryName>
}

/** By surname, whom the story has named in full so far. */
interface SoFar {
  last: LastNamed
  all: Map<string, Set<StoryName>>
}

/** Where a story names its persons, in reading order. */
export function mentionsOf(text: string, sequences: readonly NameSequence[], persons: Persons): NameMention[] {
  const soFar: SoFar = { last: new Map(), all: new Map() }
  return sequences.flatMap((sequence) => {
    const found = mentionOf(text, sequence, persons, soFar)
    if (found && sequence.parts.length > 1) {
      soFar.last.set(sequence.surname, found.name)
      const named = soFar.all.get(sequence.surname) ?? new Set()
      soFar.all.set(sequence.surname, named)
      for (const name of [found.name, ...sharing(text, sequence, persons)]) named.add(name)
    }
    return found ? [found] : []
  })
}

/** How much of the text before a name is looked at, in UTF-16 units. */
const nearBefore = 30

/** "Tom and | Ann Lee": whoever else has the surname. */
function sharing(text: string, { start, surname }: NameSequence, { bySurname }: Persons): readonly StoryName[] {
  const first = /(\p{Lu}\p{Ll}+) (?:and|or) $/u.exec(text.slice(Math.max(0, start - nearBefore), start))?.[1] ?? ''
  if (genderOfFirstName(first) === null) return []
  return (bySurname.get(surname) ?? []).filter(({ full }) =>
    isSameFirst(plainWord(full.split(' ')[0] ?? ''), plainWord(first)),
  )
}

/** "the younger | Lee" is Tom Lee Jr. */
const younger = /\byounger\s(?:Mr\.?\s)?$/

/** A sequence names a person by its last word, or, in a row that goes on ("Trump Tower"), nobody. */
function mentionOf(
  text: string,
  sequence: NameSequence,
  { byFirst, bySurname }: Persons,
  soFar: SoFar,
): NameMention | null {
  const { start, end, parts, titles, after, surname } = sequence
  // "Brook for Hale": the name goes on.
  if (parts.length === 1 && titles.length === 0 && /^\sfor\s\p{Lu}/u.test(after)) return null
  const all = bySurname.get(surname)
  const byFirstName = parts.length === 1 ? byFirst.get(surname) : undefined
  if (byFirstName) return { name: byFirstName, start, end }
  if (!all || parts.slice(0, -1).some((part) => organisationNouns.has(plainWord(part)))) return null
  // "Hale Mayor-elect Lee": only the surname is the person's.
  const isLonger = all.every(({ full }) => !full.startsWith(parts[0] ?? ''))
  const rest = isLonger ? parts.slice(suffixOf(parts) === null ? -1 : -2) : parts
  const before = text.slice(Math.max(0, start - nearBefore), start)
  const son = younger.test(before) ? all.find(({ full }) => suffixOf(full.split(' ')) !== null) : null
  const called = { ...sequence, parts: isLonger ? rest.slice(0, 1) : parts }
  const name = son ?? onlyOne(sequence, all, soFar) ?? bearerOf(bySurname, called, soFar.last)
  if (!name) return null
  name.gender ??= genderOf(titles, '', after)
  return { name, start: text.startsWith(rest[0] ?? '', start) ? start : end - rest.join(' ').length, end }
}

/**
 * "Lee" is whom the story has called so in full, as long as that is one, whoever else comes later; not where it calls
 * somebody so who has no full name, or the father too.
 */
function onlyOne(sequence: NameSequence, sharers: readonly StoryName[], { all }: SoFar): StoryName | null {
  if (sequence.parts.length > 1 || sequence.titles.length > 0) return null
  const [only, another] = all.get(sequence.surname) ?? []
  if (!only || another || sharers.some(({ full }) => !full.includes(' '))) return null
  return fitting(sharers, sequence).includes(only) ? only : null
}
