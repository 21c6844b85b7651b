import { roleNouns, titleNouns } from '../../sources/nouns.ts'
import { auxiliaries, determiners, isAdverb, prepositions, subordinators } from '../../words/word-classes.ts'
import { genderOfFirstName } from './first-names.ts'
import { neverInNames, shortTitles, titlesBefore } from './title-words.ts'

const namePart = "\\p{Lu}[\\p{L}]*(?:['’-]\\p{L}+)*"
const initials = '(?:\\p{Lu}\\.)+'
const particle = '(?:de|la|le|del|della|di|da|dos|van|von|der|den|ten|bin|ibn|al|el|abu|du)'
const titleWithStop = '(?:Mr|Mrs|Ms|Mx|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Adm|Maj|Cmdr|Msgr|Jr|Sr)\\.'

/** Capitalised words in a row, titles and initials included: "Gov. Ann D. Lee", "Hale Mayor Ann van der Lee". */
export const nameSequence = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${titleWithStop}|${initials}|${namePart})(?:[ \\u00a0](?:${particle}[ \\u00a0]){0,2}(?:[“"]\\p{Lu}\\p{L}+[”"][ \\u00a0])?(?:${titleWithStop}|${initials}|${namePart})){0,5}`,
  'gu',
)

/** Lower case, without a stop, a possessive or typographic apostrophes. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/(?:'s?|\.)$/, '')
}

/** "Tom Lee Jr.", "Tom Lee III": what stands behind a surname and is none. */
const suffix = /^(?:Jr|Sr|I{2,3}|IV)\.?(?:['’]s?)?$/

export function suffixOf(parts: readonly string[]): string | null {
  const last = parts.at(-1) ?? ''
  return parts.length > 2 && suffix.test(last) ? plainWord(last) : null
}

/** "lee" of "Tom Lee Jr.". */
export function surnameOf(parts: readonly string[]): string {
  return plainWord(parts.at(suffixOf(parts) === null ? -1 : -2) ?? '')
}

/** The parts of a name as one, without a possessive at its end. */
export function cleanName(parts: readonly string[]): string {
  return parts.join(' ').replace(/['’]s?$/, '')
}

/** "Vice President Ann Lee" → titles and name; "But Ann Lee" loses its first word. */
export function separateTitles(words: readonly string[]): { titles: string[]; parts: string[] } {
  let first = 0
  const titles: string[] = []
  while (first < words.length - 1) {
    const word = plainWord(words[first] ?? '')
    if (titlesBefore.has(word)) titles.push(longTitle(word))
    else if (first === 0 && opensSentence(word)) titles.length = 0
    else if (!neverInNames.has(word) || (titles.length === 0 && first > 0)) break
    first += 1
  }
  // "Virginia Gov. Ann Lee", "Hale Mayor Ann Lee": the name begins after the last title.
  const inner = words.findLastIndex((_, index) => index >= first && endsTitle(words, index))
  if (inner >= 0 && !/^(?:jr|sr)$/.test(plainWord(words[inner + 1] ?? ''))) {
    const title = plainWord(words[inner] ?? '')
    if (isTitle(title)) titles.push(longTitle(title))
    first = inner + 1
  }
  return { titles, parts: words.slice(first) }
}

/**
 * The name begins behind a word: a title, or, where more than a surname is left, what somebody is ("Hale Adviser Ann
 * Lee", "Xan-born Ann Lee") and a word of bodies before a first name ("for Public Affairs Ann Lee").
 */
function endsTitle(words: readonly string[], index: number): boolean {
  const word = plainWord(words[index] ?? '')
  const left = words.length - 1 - index
  if (left === 0) return false
  if (titlesBefore.has(word)) return true
  if (left === 1) return false
  if (isTitle(word) || /^\p{L}+-\p{Ll}{4,}$/u.test(words[index] ?? '')) return true
  return neverInNames.has(word) && genderOfFirstName(plainWord(words[index + 1] ?? '')) !== null
}

function isTitle(word: string): boolean {
  return titlesBefore.has(word) || roleNouns.has(word) || titleNouns.has(word)
}

/** "Later Ann Lee", "Despite Ann Lee", "Continued Lee": the word has its capital from the sentence. */
function opensSentence(word: string): boolean {
  // Emily and Carly end like adverbs.
  if (genderOfFirstName(word)) return false
  return (
    isAdverb(word) ||
    prepositions.has(word) ||
    subordinators.has(word) ||
    determiners.has(word) ||
    auxiliaries.has(word) ||
    /^(?:said|says|added|stated|continued|asked|wrote|told|absent|never|both|neither|either|even|wherever|whoever|whichever|recalling|asked|according|speaking|rushing|joining|given|calling|citing|quoting|thank|thanks|unlike|including|following|regarding|concerning)$/.test(
      word,
    )
  )
}

function longTitle(word: string): string {
  return shortTitles.get(word) ?? word
}
