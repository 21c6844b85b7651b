import { isSameFirst } from './bearers.ts'
import { genderOfFirstName } from './first-names.ts'
import { genderOf } from './gender.ts'
import { nameElsewhere } from './name-elsewhere.ts'
import type { NameSequence } from './name-sequences.ts'
import { cleanName, plainWord, suffixOf } from './name-words.ts'
import type { StoryName, StoryNames } from './names-in-story.ts'
import { isByOffice } from './office-holders.ts'
import { neverInNames } from './title-words.ts'

/** Takes a full name in, as a new person or as one who is known, and gives whose it is. */
export function remember(
  bySurname: StoryNames['bySurname'],
  { parts, titles, after, surname }: NameSequence,
): StoryName {
  const full = cleanName(parts)
  const first = plainWord(parts[0] ?? '')
  const names = bySurname.get(surname) ?? []
  bySurname.set(surname, names)
  const known = names.find((name) => isSamePerson(name.full, full))
  const gender = genderOf(titles, first, after)
  if (!known) {
    const name: StoryName = { full, gender, count: 1 }
    names.push(name)
    return name
  }
  known.count += 1
  known.gender ??= gender
  // "Robert F. Lee" and "Robert Lee": one person, the longer name tells more, but not "Using Robert Lee".
  const [isFirst, wasFirst] = [full, known.full].map((name) => genderOfFirstName(name) !== null)
  const isLonger = full.length > known.full.length && !/^\p{Lu}+$/u.test(parts[0] ?? '')
  if (isFirst === wasFirst ? isLonger : isFirst) known.full = full
  return known
}

/** "Tom Lee" and "Tom F. Lee", "Ann Lee Marsh" and "Lee Marsh"; not "Tom Lee Jr." and his father "Tom Lee". */
function isSamePerson(one: string, other: string): boolean {
  const [ones, others] = [one.split(' '), other.split(' ')]
  if (suffixOf(ones) !== suffixOf(others)) return false
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return isSameFirst(plainWord(ones[0] ?? ''), plainWord(others[0] ?? '')) || long.endsWith(` ${short}`)
}

/**
 * Where one bearer of a surname has a known first name, "Stated Stone" and "Never Trump" are no persons, but who is in
 * office is one.
 */
export function likely(names: readonly StoryName[]): StoryName[] {
  const known = names.filter(({ full }) => genderOfFirstName(full) !== null)
  const most = Math.max(...names.map(({ count }) => count))
  const mostKnown = Math.max(0, ...known.map(({ count }) => count))
  return names
    .filter((name) =>
      known.length > 0
        ? known.includes(name) || name.offices || name.count > mostKnown
        : name.offices || name.gender !== null || name.count * 4 > most,
    )
    .sort((a, b) => b.count - a.count)
}

/** A person by the surname, in full where any line of the story gives the full name. */
export function addAlone(
  bySurname: StoryNames['bySurname'],
  text: string,
  surname: string,
  titles: readonly string[],
): void {
  const elsewhere = nameElsewhere(surname, text)
  const [titled, named] = [genderOf(titles, '', ''), genderOfFirstName(elsewhere ?? '')]
  // "Mr. Lee" is not the Ann Lee of the headline, nor "President Lee" Tom Lee Jr.
  const isAnother =
    (titled && named && titled !== named) || (isByOffice({ titles }) && suffixOf((elsewhere ?? '').split(' ')))
  const full = isAnother ? null : elsewhere
  bySurname.set(plainWord(surname), [{ full: full ?? surname, gender: titled ?? (full ? named : null), count: 1 }])
}

/** First names that one person of the story has: "Tom" of Tom Lee, "Shen" of Shen Xincheng. */
export function firstNames(bySurname: StoryNames['bySurname']): Map<string, StoryName> {
  const found = new Map<string, StoryName | null>()
  for (const name of [...bySurname.values()].flat()) {
    const [first, ...rest] = name.full.split(' ')
    const plain = plainWord(first ?? '')
    if (rest.length > 0 && plain.length > 1 && !neverInNames.has(plain) && !bySurname.has(plain))
      found.set(plain, found.has(plain) ? null : name)
  }
  return new Map([...found].filter((entry): entry is [string, StoryName] => entry[1] !== null))
}
