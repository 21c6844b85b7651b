import type { Span } from '../../../types/review.ts'
import { organisationNouns } from '../../sources/nouns.ts'
import type { Word } from '../../words/split-words.ts'
import { isCapitalised } from '../../words/word-classes.ts'
import type { Spoken } from '../known-story.ts'
import { nameElsewhere } from './name-elsewhere.ts'
import { isTitleCase, lineAt, withoutOpening } from './name-sequences.ts'
import { cleanName, separateTitles } from './name-words.ts'
import { isOutletsLast } from './outlet-named.ts'

/** How far back a fuller name is looked for, in UTF-16 units. */
const farthest = 6000

/** "The Republic of Hale", "Brook for Hale": a body's name goes on over "of" or "for" with another name. */
export function nameEnd(text: string, headEnd: number, source: Span): number {
  const rest = text.slice(headEnd, source.end)
  return (
    headEnd +
    (/^\s(?:[Oo]f|[Ff]or)\s(?:[Tt]he\s)?(?:\p{Lu}[\p{L}.'’-]*(?:\s(?=\p{Lu})|))+/u.exec(rest)?.[0].length ?? 0)
  )
}

/**
 * A name that is no known person's: a body keeps it whole, a person loses the title.
 *
 * @param place Where it stands: a short form of a body gets the full name that the story gave before.
 */
export function ofName(words: string, place?: { at: number; text: string }): Spoken {
  const { titles, parts } = separateTitles(words.split(/[\s“”"]+/).filter(Boolean))
  const last = parts.at(-1)?.toLowerCase() ?? ''
  // "Lee’s Atlas of Presidential Elections": the title stands inside the name of something.
  const isPerson =
    titles.length > 0 && parts.length < 3 && !organisationNouns.has(last) && !/['’]s\s|\sof\s/.test(words)
  const own = isPerson ? cleanName(parts) : words.replace(/['’]s$/, '')
  const name = own.replace(/\s+/g, ' ').replace(/^(?:the|an?) /i, '')
  const fuller = place && !isPerson ? fullerName(words, name, place) : null
  return {
    speaker: (fuller ?? name) || null,
    sourceKind: 'named',
    person: isPerson,
    plural: false,
    at: 0,
    decidedBy: fuller ? 'full_name' : 'own_words',
  }
}

/** "The Herald" of the Hale Herald, "HPA" of the Hale Port Authority (HPA); `null` where the story has none before. */
function fullerName(words: string, name: string, { at, text }: { at: number; text: string }): string | null {
  if (/\s/.test(name)) return null
  const before = text.slice(Math.max(0, at - farthest), at)
  if (/^\p{Lu}{2,6}$/u.test(name)) return spelledOut(name, before)
  if (!/^the\s/i.test(words)) return nameElsewhere(name, text)
  if (!/^\p{Lu}\p{Ll}/u.test(name)) return null
  const long = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}'’-]*[ \\u00a0]){1,4}${name.replace(/[^\p{L}]/gu, '.')}(?![\\p{L}’'])`,
    'gu',
  )
  const found = [...before.matchAll(long)]
    .filter(({ index }) => !isTitleCase(lineAt(before, index)))
    .map(([full]) => withoutOpening(full))
    .findLast((full) => /\s/.test(full))
  return found ?? null
}

/** The words before "(HPA)" whose first letters it is. */
function spelledOut(letters: string, before: string): string | null {
  const at = before.lastIndexOf(`(${letters})`)
  const words =
    at < 0
      ? []
      : before
          .slice(Math.max(0, at - 120), at)
          .trim()
          .split(/\s+/)
  for (let count = letters.length; count <= letters.length + 3; count += 1) {
    const last = words.slice(-count)
    const initials = last.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.charAt(0))
    if (initials.join('') === letters && /^\p{Lu}/u.test(last[0] ?? '')) return last.join(' ')
  }
  return null
}

/** "the daily Hale Times tabloid": the name of an outlet before what it is; `null` where there is none. */
export function outletBefore(words: readonly Word[]): string | null {
  if (!/^(?:newspaper|tabloid|daily|weekly|magazine|website|network|broadcaster|blog)$/.test(words.at(-1)?.lower ?? ''))
    return null
  const first = words.findIndex((word, index) => index > 0 && isCapitalised(word.text))
  const name = words.slice(first, -1)
  if (first < 0 || !name.every(({ text }) => isCapitalised(text))) return null
  return isOutletsLast(name.at(-1)?.text ?? '') ? name.map(({ text }) => text).join(' ') : null
}
