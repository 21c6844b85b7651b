import type { StoryBlock } from '../../types/story.ts'
import { organisationNouns, titleNouns } from '../sources/nouns.ts'
import { auxiliaries, determiners, isAdverb, prepositions, subordinators } from '../words/word-classes.ts'
import { genderOfFirstName } from './first-names.ts'
import { neverInNames, shortTitles, titlesBefore } from './title-words.ts'

export type Gender = 'he' | 'she'

export interface StoryName {
  /** First name and surname as the story gives them, without titles. */
  full: string
  gender: Gender | null
  /** Where the name first stands in full. */
  at: number
}

/** The persons whom a story names in full, and the titles that it gives them. */
export interface StoryNames {
  /** By surname, lower case; `null` where two persons share it. */
  bySurname: Map<string, StoryName | null>
  /** By title noun, lower case ("mayor"), in reading order. */
  byTitle: Map<string, StoryName[]>
}

const namePart = "\\p{Lu}[\\p{L}]*(?:['’-]\\p{L}+)*"
const particle = '(?:de|la|le|del|della|di|da|dos|van|von|der|den|ten|bin|ibn|al|el|abu|du)'
const titleWithStop = '(?:Mr|Mrs|Ms|Mx|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Adm|Maj|Cmdr|Msgr)\\.'
const sequence = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${titleWithStop}|${namePart}|\\p{Lu}\\.)(?:[ \\u00a0](?:${particle}[ \\u00a0]){0,2}(?:${titleWithStop}|${namePart}|(?:\\p{Lu}\\.)+)){1,5}`,
  'gu',
)

/** Collects full names with titles and what the story shows of their gender. Linear in the length of the story. */
export function namesInStory(text: string, blocks: readonly StoryBlock[]): StoryNames {
  const bySurname = new Map<string, StoryName | null>()
  const byTitle = new Map<string, StoryName[]>()
  for (const block of blocks) {
    // Headings in title case would make names of ordinary words.
    if (block.kind === 'heading') continue
    for (const match of text.slice(block.start, block.end).matchAll(sequence)) {
      const at = block.start + match.index
      const { titles, parts } = separateTitles(match[0].split(/[ \u00a0]/))
      const isFull =
        parts.length >= 2 &&
        !isNameOfBody(text.slice(Math.max(block.start, at - 16), at), titles) &&
        !parts.every((part) => /^[\p{Lu}.]{2,}$/u.test(part)) &&
        /^\p{Lu}/u.test(parts[0] ?? '') &&
        parts.length <= 4 &&
        !parts.some((part) => neverInNames.has(plain(part)) || organisationNouns.has(plain(part)))
      const surname = plain(parts.at(-1) ?? '').replace(/['’]s$/, '')
      if (surname.length < 2) continue
      const known = bySurname.get(surname)
      const name = isFull
        ? remember(bySurname, { full: cleanName(parts), gender: genderOfFirstName(parts[0] ?? ''), at }, surname)
        : known
      if (!name) continue
      name.gender ??= genderOf(titles, text.slice(at + match[0].length, Math.min(block.end, at + match[0].length + 90)))
      for (const title of [
        ...titles,
        ...titlesAfter(text.slice(at + match[0].length, Math.min(block.end, at + match[0].length + 80))),
      ]) {
        const holders = byTitle.get(title) ?? []
        if (!holders.includes(name)) byTitle.set(title, [...holders, name])
      }
    }
  }
  return { bySurname, byTitle }
}

/** "the Strategic Fund", "Office of Strategic Aid": persons have no article and nobody holds an office of them. */
function isNameOfBody(before: string, titles: readonly string[]): boolean {
  if (titles.length > 0) return false
  return /\b[Tt]he\s$|\p{Lu}\p{L}+ (?:of|for|on)(?: the)?\s$/u.test(before)
}

function plain(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}

export function cleanName(parts: readonly string[]): string {
  return parts.join(' ').replace(/['’]s?$/, '')
}

/** "Vice President Ann Lee" → titles and name; "But Ann Lee" loses its first word. */
export function separateTitles(words: readonly string[]): { titles: string[]; parts: string[] } {
  let first = 0
  const titles: string[] = []
  while (first < words.length - 1) {
    const word = plain(words[first] ?? '')
    if (titlesBefore.has(word)) titles.push(longTitle(word))
    else if (first === 0 && opensSentence(word)) titles.length = 0
    else if (!neverInNames.has(word) || (titles.length === 0 && first > 0)) break
    first += 1
  }
  // "Virginia Gov. Ann Lee", "Hale Mayor Ann Lee": the name begins after the last title.
  const inner = words.findLastIndex(
    (word, index) => index >= first && index < words.length - 1 && titlesBefore.has(plain(word)),
  )
  if (inner >= 0 && !/^(?:jr|sr)$/.test(plain(words[inner + 1] ?? ''))) {
    titles.push(longTitle(plain(words[inner] ?? '')))
    first = inner + 1
  }
  return { titles, parts: words.slice(first) }
}

/** "Later Ann Lee", "Despite Ann Lee": a small word has its capital from the sentence. */
function opensSentence(word: string): boolean {
  return (
    isAdverb(word) ||
    prepositions.has(word) ||
    subordinators.has(word) ||
    determiners.has(word) ||
    auxiliaries.has(word)
  )
}

function longTitle(word: string): string {
  return shortTitles[word] ?? word
}

/** Title nouns of an apposition right after a name: ", the mayor of Hale,", ", prominent director at …". */
function titlesAfter(after: string): string[] {
  const apposition = /^,\s((?:\p{L}[\p{L}'’.-]*\s?){1,7})/u.exec(after)?.[1]
  if (!apposition || /^(?:who|which|and|but|said|says|\p{Lu}\p{Ll}+\s\p{Lu})/u.test(apposition)) return []
  const words = apposition.toLowerCase().split(/\s+/)
  const stop = words.findIndex((word) => /^(?:of|at|for|in|from|to|with|who|and)$/.test(word))
  return words.slice(0, stop < 0 ? words.length : stop).filter((word) => titleNouns.has(word))
}

function genderOf(titles: readonly string[], after: string): Gender | null {
  if (
    titles.some((title) =>
      /^(?:mr|sir|lord|congressman|councilman|chairman|king|prince|father|spokesman|actor)$/.test(title),
    )
  )
    return 'he'
  if (
    titles.some((title) =>
      /^(?:mrs|ms|miss|lady|dame|congresswoman|councilwoman|chairwoman|queen|princess|sister|spokeswoman|actress)$/.test(
        title,
      ),
    )
  )
    return 'she'
  // "Ann Lee said she", "Ann Lee, who lost her seat": the nearest pronoun of the clause, if no other name intervenes.
  const clause = /^[^.;:“”"]*/.exec(after)?.[0] ?? ''
  const pronoun = /\b(he|she|his|her|himself|herself)\b/.exec(clause)
  if (!pronoun || /\s\p{Lu}\p{Ll}/u.test(clause.slice(0, pronoun.index))) return null
  return /^h(?:e|is|imself)$/.test(pronoun[1] ?? '') ? 'he' : 'she'
}

function remember(bySurname: Map<string, StoryName | null>, name: StoryName, surname: string): StoryName | null {
  const known = bySurname.get(surname)
  if (known === undefined) {
    bySurname.set(surname, name)
    return name
  }
  if (known === null) return null
  const [one, other] = [known.full.toLowerCase().split(' ')[0], name.full.toLowerCase().split(' ')[0]]
  if (one === other || one?.startsWith(other ?? ' ') || other?.startsWith(one ?? ' ')) {
    // "Robert F. Lee" and "Robert Lee": one person, the longer name tells more.
    if (name.full.length > known.full.length && name.full.split(' ').length <= 4) known.full = name.full
    return known
  }
  // Two persons of that name: the surname alone tells nothing, but their full names do.
  bySurname.set(surname, null)
  return null
}
