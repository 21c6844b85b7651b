import type { Span } from '../../../types/review.ts'
import { crowdNames, organisationNouns, titleNouns } from '../../sources/nouns.ts'
import { isPeopleNoun, isPluralNoun } from '../phrases/speaking-nouns.ts'
import { genderOfFirstName } from './first-names.ts'
import type { NameSequence } from './name-sequences.ts'
import { plainWord, suffixOf, surnameOf } from './name-words.ts'
import { neverInNames } from './title-words.ts'

/** "Douglas J. Band": between two words an initial belongs to a person. */
const initial = /^\p{Lu}\.$/u

/** Surnames among them; the other words behind a first name make bodies: "James Marsh University". */
const sharedSurnames =
  /^(?:white|west|east|north|day|march|may|king|street|wall|court|law|park|hall|church|london|washington|post|lake|french|german|english|england|ireland|house)$/

/**
 * Capitalised words in a row are a person's first name and surname, not a body, a slogan or an office.
 *
 * @param addressed Surnames that the story writes behind "Mr.", "Mrs." or "Ms.".
 */
export function isFullName(text: string, sequence: NameSequence, addressed: ReadonlySet<string>): boolean {
  const { start, end, parts, surname, inHeadline } = sequence
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    surname.length >= 2 &&
    surname !== 'bill' &&
    // "Donald Jr." gives no surname.
    !/^(?:jr|sr)$/.test(surname) &&
    !inHeadline &&
    /^\p{Lu}/u.test(parts[0] ?? '') &&
    !parts.every((part) => /^[\p{Lu}.]{2,4}$/u.test(part)) &&
    // "Hale-Marsh CEO", "Notorious ABC": behind other words, no surname is in capitals alone.
    (!/^\p{Lu}{2,4}$/u.test(parts.at(-1) ?? '') || suffixOf(parts) !== null) &&
    !parts.some((part, at) => isNoNamePart(part) && !(at === parts.length - 1 && isSurnameToo(parts, addressed))) &&
    !isCrowd(surname) &&
    !isQuotedWhole(text, { start, end }) &&
    !isNameOfBody(text.slice(Math.max(0, start - nearBefore), start), sequence)
  )
}

/** "Hale Democrats", "Port Workers": people of a place, an age or a trade. */
function isCrowd(last: string): boolean {
  return crowdNames.has(last) || (isPluralNoun(last) && isPeopleNoun(last))
}

function isNoNamePart(part: string): boolean {
  const plain = plainWord(part)
  return !initial.test(part) && (neverInNames.has(plain) || organisationNouns.has(plain))
}

/** "Anna White", "Ann J. Band", "Mr. Band": words of places and bodies are surnames where the rest is a person's. */
function isSurnameToo(parts: readonly string[], addressed: ReadonlySet<string>): boolean {
  const surname = surnameOf(parts)
  if (addressed.has(surname) || parts.slice(1, -1).some((part) => initial.test(part))) return true
  return genderOfFirstName(parts[0] ?? '') !== null && sharedSurnames.test(surname)
}

/** “Girl Power”: the name of a song, a slogan, a book. */
function isQuotedWhole(text: string, { start, end }: Span): boolean {
  return /[“"„«‘']$/.test(text.slice(0, start).slice(-1)) && /^[”"»’']/.test(text.slice(end, end + 1))
}

/** How much of the text before a name is looked at, in UTF-16 units. */
const nearBefore = 24

/**
 * "the Strategic Fund", "Office of Strategic Aid": persons have no article and nobody holds an office of them. With a
 * first name they are persons all the same: "Supporters of Ann Lee", and so they are behind a title: "Chief of Staff".
 */
function isNameOfBody(before: string, { titles, parts }: NameSequence): boolean {
  if (titles.length > 0) return false
  if (/\b[Tt]he\s$/u.test(before)) return true
  const of = /(?<![\p{L}])(\p{Lu}\p{L}+) (?:of|for|on)(?: the)?\s(?:Staff\s)?$/u.exec(before)?.[1]
  return of !== undefined && genderOfFirstName(parts[0] ?? '') === null && !titleNouns.has(of.toLowerCase())
}
