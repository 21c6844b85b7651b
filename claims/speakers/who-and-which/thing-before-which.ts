import type { Span } from '../../../types/review.ts'

/** How far back such words begin, in UTF-16 units. */
const reach = 160

/** “the old pier” |, ''Bridge Ahead,'' |: words in quotation marks, the comma inside or not. */
const quotedWords = /(?:["“‘]|'')(?<name>[^"“”‘’\n.!?]{2,40}?),?(?:["“”’]|''),?\s$/du

/** "Hale for All, or HFA, |", "Hale for All (HFA), |": a name before its short form. */
const nameWithShort =
  /(?<![\p{L}’'-])(?<name>(?:\p{Lu}[\p{L}’'&-]*\s(?:(?:of|for|and|the)\s){0,2}){1,6}\p{Lu}[\p{L}’'&-]*)(?:,\sor\s\p{Lu}{2,8}|\s\(\p{Lu}{2,8}\))[,\s(–—-]+$/du

/** "Lee v. Hale Port |, which": a lawsuit. */
const caseName =
  /(?<![\p{L}’'-])(?<name>(?:\p{Lu}[\p{L}’'&.-]*\s(?:of\s)?){1,4}vs?\.\s(?:\p{Lu}[\p{L}’'&-]*\s){0,3}\p{Lu}[\p{L}’'&-]*)[,\s(–—-]+$/du

/** “The Hale Book,” by the old writer Ann Lee |, which": a work before who made it. */
const workByMaker =
  /(?:["“‘]|'')(?<name>[^"“”‘’\n.!?]{2,60}?),?(?:["“”’]|'')(?:,\s|\s)by\s(?:[^,.;:"“”‘]|(?<=\s\p{Lu})\.){3,90}[,\s(–—-]+$/du

/** What has its name right before "which" or "that": a body with its short form, a lawsuit, a work. */
export function thingNamedBefore(at: number, text: string): Span | null {
  return (
    [nameWithShort, caseName, workByMaker]
      .map((pattern) => groupBefore(pattern, at, text))
      .find((found) => found !== null) ?? null
  )
}

/** Words in quotation marks right before an offset. */
export function quotedBefore(at: number, text: string): Span | null {
  return groupBefore(quotedWords, at, text)
}

function groupBefore(pattern: RegExp, at: number, text: string): Span | null {
  const from = Math.max(0, at - reach)
  const found = pattern.exec(text.slice(from, at))?.indices?.groups?.name
  return found ? { start: from + found[0], end: from + found[1] } : null
}
