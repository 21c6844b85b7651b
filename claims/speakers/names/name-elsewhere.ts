import { organisationNouns } from '../../sources/nouns.ts'
import { auxiliaries, determiners, prepositions, subordinators } from '../../words/word-classes.ts'
import { genderOfFirstName } from './first-names.ts'
import { lineAt } from './name-sequences.ts'
import { cleanName, plainWord, separateTitles } from './name-words.ts'
import { neverInNames } from './title-words.ts'

/** Lines shorter than this may be headlines, in UTF-16 units. */
const shortLine = 120

/** A word of a name or initials; behind "in Hale. Lee said" a sentence ends. */
const namePart = "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}’'-]*)"

/**
 * The full name that a story gives anywhere, headlines and lists included, to somebody whom a source calls by the
 * surname alone; `null` where it gives none or several. For surnames that no full name of the running text has.
 */
export function nameElsewhere(surname: string, text: string): string | null {
  const plain = surname.replace(/['’]s?$/, '')
  if (!/^\p{Lu}\p{L}+$/u.test(plain) || neverInNames.has(plainWord(plain)) || organisationNouns.has(plainWord(plain)))
    return null
  const counts = new Map<string, number>()
  for (const { 0: row, 1: suffix, index } of text.matchAll(
    new RegExp(
      `(?<![\\p{L}\\p{N}’'.])(?:${namePart}[ \\u00a0]){1,4}${plain}([ \\u00a0](?:Jr\\.?|Sr\\.?|I{2,3}|IV)(?!\\p{L}))?(?![\\p{L}-])`,
      'gu',
    ),
  )) {
    const { parts } = separateTitles(row.slice(0, row.length - (suffix?.length ?? 0)).split(/[ \u00a0]/))
    const first = parts.findIndex((part) => genderOfFirstName(plainWord(part)) !== null)
    const name = parts.slice(Math.max(first, 0))
    // In a headline any word before the surname has a capital.
    if (first < 0 && lineAt(text, index).length < shortLine) continue
    if (name.length < 2 || name.length > 3 || !name.every((part) => isNamePart(part))) continue
    const full = `${cleanName(name)}${suffix ?? ''}`
    counts.set(full, (counts.get(full) ?? 0) + (first < 0 ? 1 : 3))
  }
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1])
  return most && (!second || most[1] > second[1]) ? most[0] : null
}

function isNamePart(part: string): boolean {
  const plain = plainWord(part)
  const isWord = [auxiliaries, determiners, prepositions, subordinators].some((words) => words.has(plain))
  return !isWord && !neverInNames.has(plain) && !organisationNouns.has(plain) && !/['’]s$/.test(part)
}
