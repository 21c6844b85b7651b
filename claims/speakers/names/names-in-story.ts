import type { Span } from '../../../types/review.ts'
import type { StoryBlock } from '../../../types/story.ts'
import { kinNouns } from '../../sources/nouns.ts'
import { titleBearer } from './bearers.ts'
import { isBodyByContext } from './body-by-context.ts'
import { genderOfFirstName } from './first-names.ts'
import { isFullName } from './full-name.ts'
import { type Gender, genderOf } from './gender.ts'
import { mentionsOf } from './mentions.ts'
import { type NameSequence, nameSequencesIn } from './name-sequences.ts'
import { cleanName, plainWord } from './name-words.ts'
import { addOfficeHolders, officesOf } from './office-holders.ts'
import { addAlone, firstNames, likely, remember } from './people-by-surname.ts'
import { neverInNames } from './title-words.ts'
import { describedAs, type Titles, titlesOf } from './titles-in-story.ts'

export interface StoryName {
  /** First name and surname as the story gives them, without titles; the surname alone where it gives no more. */
  full: string
  gender: Gender | null
  /** How often the name stands in full. */
  count: number
  /** The offices, and what is near one, that the story calls the person by. */
  offices?: ReadonlySet<string>
}

/** A place where a person is named. */
export interface NameMention extends Span {
  name: StoryName
}

/** The persons whom a story names, where, and the titles that it gives them. */
export interface StoryNames extends Titles {
  /** By surname, lower case: all who share it, the most named first. */
  bySurname: Map<string, StoryName[]>
  /** In reading order. */
  mentions: NameMention[]
  /** The mentions of each, in reading order. */
  places: ReadonlyMap<StoryName, readonly NameMention[]>
  /** Where each is named first. */
  firstAt: Map<StoryName, number>
}

const polite = /^(?:mr|mrs|ms|miss)$/

/**
 * Collects persons with titles and what the story shows of their gender. Linear in the length of the story.
 *
 * @param alone Single names that are known to speak ("Obama said"): persons too, unless they are known as bodies.
 */
export function namesInStory(text: string, blocks: readonly StoryBlock[], alone: readonly string[] = []): StoryNames {
  const all = blocks.map((block) => ({ block, found: nameSequencesIn(text, block) }))
  const sequences = all.flatMap(({ block, found }) => (block.kind === 'heading' ? [] : found))
  const bySurname = new Map<string, StoryName[]>()
  const addressed = new Set(
    sequences.flatMap(({ titles, surname }) => (titles.some((title) => polite.test(title)) ? [surname] : [])),
  )
  const kin = new Set<StoryName>()
  for (const sequence of sequences) {
    if (!isFullName(text, sequence, addressed)) continue
    const name = remember(bySurname, sequence)
    const offices = officesOf(text, sequence)
    if (offices.length > 0) name.offices = new Set([...(name.offices ?? []), ...offices])
    if (describedAs(text, sequence).some((noun) => kinNouns.has(noun))) kin.add(name)
  }
  for (const [surname, names] of bySurname) bySurname.set(surname, likely(names))
  for (const { titles, surname, parts } of sequences) {
    if (parts.length !== 1 || bySurname.has(surname) || !/^\p{Lu}\p{Ll}/u.test(parts[0] ?? '')) continue
    if (!titles.some((title) => /^(?:mr|mrs|ms|miss|dr|president|governor|senator|mayor|secretary)$/.test(title)))
      continue
    const family = familyNameFirst(bySurname, cleanName(parts))
    if (family) family.gender ??= genderOf(titles, '', '')
    else addAlone(bySurname, text, cleanName(parts), titles)
  }
  addOfficeHolders(bySurname, sequences, kin)
  for (const sequence of sequences) {
    const known = bySurname.get(sequence.surname)
    if (known && isAnother(sequence, known))
      known.push({ full: cleanName(sequence.parts), gender: genderOf(sequence.titles, '', ''), count: 1 })
  }
  const bodies = new Set(sequences.flatMap((sequence) => (isBody(text, sequence) ? [cleanName(sequence.parts)] : [])))
  for (const [surname, names] of bySurname) {
    const persons = names.filter(({ full, gender }) => gender !== null || !bodies.has(full))
    if (persons.length > 0) bySurname.set(surname, persons)
    else bySurname.delete(surname)
  }
  const byFirst = firstNames(bySurname)
  for (const name of alone) {
    const plain = plainWord(name)
    const isBodys = genderOfFirstName(name) === null && (bodies.has(name) || neverInNames.has(plain))
    if (!bySurname.has(plain) && !byFirst.has(plain) && !isBodys) addAlone(bySurname, text, name, [])
  }
  const mentions = mentionsOf(
    text,
    all.flatMap(({ found }) => found),
    { bySurname, byFirst },
  )
  const firstAt = new Map(mentions.toReversed().map(({ name, start }) => [name, start]))
  const places = Map.groupBy(mentions, ({ name }) => name)
  return { bySurname, ...titlesOf(text, sequences, (name) => titleBearer(bySurname, name)), mentions, places, firstAt }
}

/** "Mr. Li" of whom the story tells as Li Xanwei: nobody is called "Mr." and a given name. */
function familyNameFirst(bySurname: StoryNames['bySurname'], name: string): StoryName | null {
  const found = [...bySurname.values()].flat().filter(({ full }) => full.startsWith(`${name} `))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** "Mr. Lee", where the story has only an Ann Lee in full: somebody else of that surname. */
function isAnother({ titles, parts }: NameSequence, known: readonly StoryName[]): boolean {
  if (parts.length !== 1 || !titles.some((title) => polite.test(title))) return false
  const gender = genderOf(titles, '', '')
  return known.every((name) => name.gender !== null && name.gender !== gender)
}

/** How much of the text before a name is looked at, in UTF-16 units. */
const nearBefore = 30

function isBody(text: string, { start, after, titles, parts }: NameSequence): boolean {
  const before = text.slice(Math.max(0, start - nearBefore), start)
  return titles.length === 0 && isBodyByContext(before, after, parts.length === 1)
}
