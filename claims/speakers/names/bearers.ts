import { genderOf } from './gender.ts'
import type { NameSequence } from './name-sequences.ts'
import { plainWord, suffixOf } from './name-words.ts'
import type { StoryName } from './names-in-story.ts'

/** Who of the story has the name that a sequence gives. */
export function bearerOf(
  bySurname: ReadonlyMap<string, readonly StoryName[]>,
  { surname, parts, titles }: NameSequence,
  last?: LastNamed,
): StoryName | null {
  return choose(fitting(bySurname.get(surname) ?? [], { parts, titles }), {
    parts,
    titles,
    last: last?.get(surname) ?? null,
  })
}

/** Who bears a title: of several with the surname, only one whose first name stands with it. */
export function titleBearer(
  bySurname: ReadonlyMap<string, readonly StoryName[]>,
  sequence: NameSequence,
): StoryName | null {
  const bearers = fitting(bySurname.get(sequence.surname) ?? [], sequence).length
  return bearers > 1 && sequence.parts.length === 1 ? null : bearerOf(bySurname, sequence)
}

/**
 * Whom a surname may mean: behind an office those of whom the story has told it; of Tom Lee and Tom Lee Jr. the father,
 * since the son is told from him.
 */
export function fitting(
  all: readonly StoryName[],
  { parts, titles }: Pick<NameSequence, 'parts' | 'titles'>,
): readonly StoryName[] {
  const inOffice = parts.length > 1 ? [] : all.filter(({ offices }) => titles.some((title) => offices?.has(title)))
  const able = inOffice.length > 0 ? inOffice : all
  return parts.length === 1 ? able.filter((name) => !able.some((other) => isNamesake(other, name))) : able
}

/** By surname: who was last named in full, where two who share it are both named so again and again. */
export type LastNamed = Map<string, StoryName>

interface Called {
  parts: readonly string[]
  titles: readonly string[]
  last: StoryName | null
}

/**
 * The person that a name means: by first name, and what stands behind the surname; else by the gender of its title; else who was last named in full, or who
 * is named most.
 */
function choose(all: readonly StoryName[], { parts, titles, last }: Called): StoryName | null {
  const first = parts.length > 1 ? plainWord(parts[0] ?? '') : null
  if (first !== null) {
    const same = all.filter(({ full }) => isSameFirst(plainWord(full.split(' ')[0] ?? ''), first))
    // "Tom Lee Jr." is neither "Tom Lee III" nor Tom Lee, the father.
    return same.find(({ full }) => suffixOf(full.split(' ')) === suffixOf(parts)) ?? null
  }
  const gender = genderOf(titles, '', '')
  const ofGender = gender ? all.filter((name) => name.gender === gender) : all
  const fitting = ofGender.length > 0 ? ofGender : all
  const [one, other] = fitting
  if (last && other && fitting.includes(last) && last.count > 1 && other.count > 1) return last
  return one && (!other || one.count > other.count) ? one : null
}

/** The other has the same first name and no "Jr." behind the surname. */
function isNamesake(other: StoryName, name: StoryName): boolean {
  const [others, own] = [other.full.split(' '), name.full.split(' ')]
  const isToldApart = suffixOf(own) !== null && suffixOf(others) === null && others.length > 1
  return isToldApart && isSameFirst(plainWord(others[0] ?? ''), plainWord(own[0] ?? ''))
}

/** "Rob" and "Robert", "Hilary" and "Hillary", "J." and "John" are one first name. */
export function isSameFirst(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 0) return false
  if (long.startsWith(short)) return true
  return short.length >= 5 && long.length - short.length <= 1 && withoutOne(long).some((less) => less === short)
}

function withoutOne(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))
}
