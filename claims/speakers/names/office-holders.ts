import { wordSet } from '../../words/word-classes.ts'
import { genderOf } from './gender.ts'
import type { NameSequence } from './name-sequences.ts'
import { cleanName, suffixOf } from './name-words.ts'
import type { StoryName, StoryNames } from './names-in-story.ts'
import { describedAs } from './titles-in-story.ts'

/** Offices whose holders everybody knows: a story may never give them a first name. */
const ofState = wordSet('president premier minister chancellor king queen pope')

/** Titles by which one person of a surname is told from the relatives: "Mayor Lee". */
const offices = wordSet(
  `${[...ofState].join(' ')} senator representative congressman congresswoman governor mayor secretary judge justice
  ambassador sheriff bishop archbishop cardinal`,
)

/** What else a story calls those who hold an office or want one. */
const nearOffice = wordSet(
  `candidate nominee republican democrat leader politician lawmaker incumbent front-runner frontrunner hopeful contender`,
)

/** "President Lee", "Mayor Ann Lee". */
export function isByOffice({ titles }: { titles: readonly string[] }): boolean {
  return titles.some((title) => offices.has(title))
}

/** What a story calls somebody that is an office or near one: "Gov. Ann Lee", "Ann Lee, the mayor". */
export function officesOf(text: string, sequence: NameSequence): string[] {
  return [...sequence.titles, ...describedAs(text, sequence)].filter(
    (noun) => offices.has(noun) || nearOffice.has(noun),
  )
}

/**
 * "President Lee", where no full name of the story is tied to an office: somebody else than "his daughter Ann Lee" or
 * "Tom Lee Jr.", whom the story calls by the surname alone.
 *
 * @param kin Whom the story calls somebody's relatives.
 */
export function addOfficeHolders(
  bySurname: StoryNames['bySurname'],
  sequences: readonly NameSequence[],
  kin: ReadonlySet<StoryName>,
): void {
  for (const [surname, called] of Map.groupBy(sequences, (one) => one.surname)) {
    const known = bySurname.get(surname)
    if (!known) continue
    const alone = called.filter(({ parts }) => parts.length === 1)
    const office = alone.find(isByOffice)
    if (!office || known.some((name) => name.offices || !name.full.includes(' '))) continue
    if (known.some((name) => !kin.has(name) && mayHold(name, office, called, known.length === 1))) continue
    const own = alone.filter((one) => isByOffice(one) || !known.some((name) => isPolitely(one, name)))
    const gender = own.map(({ titles }) => genderOf(titles, '', '')).find((told) => told !== null) ?? null
    known.push({ full: cleanName(office.parts), gender, count: own.length, offices: new Set(office.titles) })
    known.sort((one, other) => other.count - one.count)
  }
}

/**
 * Nobody is called "Mayor Lee" before the full name, but "President Lee" often is: then the full name's owner holds the
 * office only where the story also calls nobody else by the surname.
 *
 * @param called All that the story calls those of the surname.
 */
function mayHold(
  { full, gender }: StoryName,
  office: NameSequence,
  called: readonly NameSequence[],
  isOnly: boolean,
): boolean {
  const isOfState = office.titles.some((title) => ofState.has(title))
  if (!isOfState && called.some(({ parts, start }) => parts.length > 1 && start < office.start)) return true
  if (!isOnly || suffixOf(full.split(' ')) !== null) return false
  return called.some((one) => !one.inHeadline && one.parts.length === 1 && !isByOffice(one) && isFor(one, gender))
}

/** "Lee", "Ms. Lee": a surname alone may be somebody's by the gender of its title. */
function isFor({ titles }: NameSequence, gender: StoryName['gender']): boolean {
  const told = genderOf(titles, '', '')
  return told === null || told === (gender ?? told)
}

/** "Ms. Lee" of Ann Lee; "Mr. Lee" is the father of Tom Lee Jr. */
function isPolitely(one: NameSequence, { full, gender }: StoryName): boolean {
  return suffixOf(full.split(' ')) === null && genderOf(one.titles, '', '') !== null && isFor(one, gender)
}
