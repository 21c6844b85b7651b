import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { organisationNouns, titleNouns } from '../sources/nouns.ts'
import { genderOfFirstName } from './first-names.ts'
import { type Gender, genderOf } from './gender.ts'
import { type NameSequence, nameSequencesIn } from './name-sequences.ts'
import { cleanName, plainWord } from './name-words.ts'
import { neverInNames } from './title-words.ts'

export interface StoryName {
  /** First name and surname as the story gives them, without titles; the surname alone where it gives no more. */
  full: string
  gender: Gender | null
  /** How often the name stands in full. */
  count: number
}

/** A place where a person is named. */
export interface NameMention extends Span {
  name: StoryName
}

/** The persons whom a story names, where, and the titles that it gives them. */
export interface StoryNames {
  /** By surname, lower case: all who share it, the most named first. */
  bySurname: Map<string, StoryName[]>
  /** By title noun, lower case ("mayor"), in reading order. */
  byTitle: Map<string, StoryName[]>
  /** In reading order. */
  mentions: NameMention[]
  /** Where each is named first. */
  firstAt: Map<StoryName, number>
}

/**
 * Collects persons with titles and what the story shows of their gender. Linear in the length of the story.
 *
 * @param alone Single names that are known to speak ("Obama said"): persons too, unless they are known as bodies.
 */
export function namesInStory(text: string, blocks: readonly StoryBlock[], alone: readonly string[] = []): StoryNames {
  const sequences = blocks.filter(({ kind }) => kind !== 'heading').flatMap((block) => nameSequencesIn(text, block))
  const bySurname = new Map<string, StoryName[]>()
  for (const sequence of sequences) if (isFullName(text, sequence)) remember(bySurname, sequence)
  for (const [surname, names] of bySurname) bySurname.set(surname, likely(names))
  for (const { titles, surname, parts } of sequences) {
    if (parts.length !== 1 || bySurname.has(surname) || !/^\p{Lu}\p{Ll}/u.test(parts[0] ?? '')) continue
    if (titles.some((title) => /^(?:mr|mrs|ms|miss|dr|president|governor|senator|mayor|secretary)$/.test(title)))
      addAlone(bySurname, cleanName(parts), titles)
  }
  const byFirst = firstNames(bySurname)
  for (const name of alone)
    if (!bySurname.has(plainWord(name)) && !byFirst.has(plainWord(name))) addAlone(bySurname, name, [])
  const mentions = sequences.flatMap((sequence) => mentionsIn(text, sequence, bySurname, byFirst))
  const firstAt = new Map(mentions.toReversed().map(({ name, start }) => [name, start]))
  return { bySurname, byTitle: titlesOf(sequences, bySurname), mentions, firstAt }
}

/** The person that a name means: by first name, else by the gender of its title, else the one who is named most. */
function choose(all: readonly StoryName[], parts: readonly string[], titles: readonly string[]): StoryName | null {
  const first = parts.length > 1 ? plainWord(parts[0] ?? '') : null
  if (first !== null) return all.find(({ full }) => isSameFirst(plainWord(full.split(' ')[0] ?? ''), first)) ?? null
  const gender = genderOf(titles, '', '')
  const fitting = gender ? all.filter((name) => name.gender === gender) : all
  const [one, other] = fitting.length > 0 ? fitting : all
  return one && (!other || one.count > other.count) ? one : null
}

function isFullName(text: string, { start, end, titles, parts, surname, inHeadline }: NameSequence): boolean {
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    surname.length >= 2 &&
    surname !== 'bill' &&
    !inHeadline &&
    /^\p{Lu}/u.test(parts[0] ?? '') &&
    !parts.every((part) => /^[\p{Lu}.]{2,4}$/u.test(part)) &&
    // "Hale-Marsh CEO", "Notorious ABC": behind other words, no surname is in capitals alone.
    !/^\p{Lu}{2,4}$/u.test(parts.at(-1) ?? '') &&
    !parts.some((part, at) => isNoNamePart(part) && !(at === parts.length - 1 && isSurnameToo(parts))) &&
    !isQuotedWhole(text, { start, end }) &&
    !isNameOfBody(text.slice(Math.max(0, start - 16), start), titles)
  )
}

/** Surnames among them; the other words behind a first name make bodies: "James Marsh University". */
const sharedSurnames =
  /^(?:white|west|east|north|day|march|may|king|street|wall|court|law|park|hall|church|london|washington|post|lake|french|german|english|england|ireland|house)$/

function isNoNamePart(part: string): boolean {
  const plain = plainWord(part)
  return neverInNames.has(plain) || organisationNouns.has(plain)
}

/** "Anna White", "Condoleezza Rice": behind a known first name, a word of places and bodies is a surname. */
function isSurnameToo(parts: readonly string[]): boolean {
  return genderOfFirstName(parts[0] ?? '') !== null && sharedSurnames.test(plainWord(parts.at(-1) ?? ''))
}

/** “Girl Power”: the name of a song, a slogan, a book. */
function isQuotedWhole(text: string, { start, end }: Span): boolean {
  return /[“"„«‘']$/.test(text.slice(0, start).slice(-1)) && /^[”"»’']/.test(text.slice(end, end + 1))
}

/** "the Strategic Fund", "Office of Strategic Aid": persons have no article and nobody holds an office of them. */
function isNameOfBody(before: string, titles: readonly string[]): boolean {
  return titles.length === 0 && /\b[Tt]he\s$|\p{Lu}\p{L}+ (?:of|for|on)(?: the)?\s$/u.test(before)
}

function remember(bySurname: Map<string, StoryName[]>, { parts, titles, after, surname }: NameSequence): void {
  const full = cleanName(parts)
  const first = plainWord(parts[0] ?? '')
  const names = bySurname.get(surname) ?? []
  bySurname.set(surname, names)
  const known = names.find((name) => isSameFirst(plainWord(name.full.split(' ')[0] ?? ''), first))
  const gender = genderOf(titles, first, after)
  if (!known) {
    names.push({ full, gender, count: 1 })
    return
  }
  known.count += 1
  known.gender ??= gender
  // "Robert F. Lee" and "Robert Lee": one person, the longer name tells more.
  if (full.length > known.full.length && !/^\p{Lu}+$/u.test(parts[0] ?? '')) known.full = full
}

/** "Rob" and "Robert", "Hilary" and "Hillary", "J." and "John" are one first name. */
function isSameFirst(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.length === 0) return false
  if (long.startsWith(short)) return true
  return short.length >= 5 && long.length - short.length <= 1 && withoutOne(long).some((less) => less === short)
}

function withoutOne(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))
}

/** Where one bearer of a surname has a known first name, "Stated Stone" and "Never Trump" are no persons. */
function likely(names: readonly StoryName[]): StoryName[] {
  const known = names.filter(({ full }) => genderOfFirstName(full) !== null)
  const most = Math.max(...names.map(({ count }) => count))
  const mostKnown = Math.max(0, ...known.map(({ count }) => count))
  return names
    .filter((name) =>
      known.length > 0 ? known.includes(name) || name.count > mostKnown : name.gender !== null || name.count * 4 > most,
    )
    .sort((a, b) => b.count - a.count)
}

function addAlone(bySurname: Map<string, StoryName[]>, full: string, titles: readonly string[]): void {
  bySurname.set(plainWord(full), [{ full, gender: genderOf(titles, full, ''), count: 1 }])
}

/** First names that one person of the story has: "Tom" of Tom Lee, "Shen" of Shen Xincheng. */
function firstNames(bySurname: StoryNames['bySurname']): Map<string, StoryName> {
  const found = new Map<string, StoryName | null>()
  for (const name of [...bySurname.values()].flat()) {
    const [first, ...rest] = name.full.split(' ')
    const plain = plainWord(first ?? '')
    if (rest.length > 0 && plain.length > 2 && !neverInNames.has(plain) && !bySurname.has(plain))
      found.set(plain, found.has(plain) ? null : name)
  }
  return new Map([...found].filter((entry): entry is [string, StoryName] => entry[1] !== null))
}

/** A sequence names a person by its last word, or, in a row that goes on ("Trump Tower"), nobody. */
function mentionsIn(
  text: string,
  { start, end, parts, titles, after, surname }: NameSequence,
  bySurname: StoryNames['bySurname'],
  byFirst: ReadonlyMap<string, StoryName>,
): NameMention[] {
  const all = bySurname.get(surname)
  const byFirstName = parts.length === 1 && !all ? byFirst.get(surname) : undefined
  if (byFirstName) return [{ name: byFirstName, start, end }]
  if (!all || parts.some((part) => organisationNouns.has(plainWord(part)))) return []
  const rest = parts.length > 1 && all.every(({ full }) => !full.startsWith(parts[0] ?? '')) ? parts.slice(-1) : parts
  const name = choose(all, rest, titles)
  if (!name) return []
  name.gender ??= genderOf(titles, '', after)
  return [{ name, start: text.startsWith(rest[0] ?? '', start) ? start : end - (parts.at(-1)?.length ?? 0), end }]
}

function titlesOf(sequences: readonly NameSequence[], bySurname: StoryNames['bySurname']): StoryNames['byTitle'] {
  const byTitle = new Map<string, StoryName[]>()
  for (const { titles, parts, after, surname } of sequences) {
    const name = choose(bySurname.get(surname) ?? [], parts, titles)
    if (!name) continue
    for (const title of [...titles, ...titlesAfter(after.slice(0, 80))]) {
      const holders = byTitle.get(title) ?? []
      if (!holders.includes(name)) byTitle.set(title, [...holders, name])
    }
  }
  return byTitle
}

/** Title nouns of an apposition right after a name: ", the mayor of Hale,", ", prominent director at …". */
function titlesAfter(after: string): string[] {
  const apposition = /^,\s((?:\p{L}[\p{L}'’.-]*\s?){1,7})/u.exec(after)?.[1]
  if (!apposition || /^(?:who|which|and|but|said|says|\p{Lu}\p{Ll}+\s\p{Lu})/u.test(apposition)) return []
  const words = apposition.toLowerCase().split(/\s+/)
  const stop = words.findIndex((word) => /^(?:of|at|for|in|from|to|with|who|and)$/.test(word))
  return words.slice(0, stop < 0 ? words.length : stop).filter((word) => titleNouns.has(word))
}
