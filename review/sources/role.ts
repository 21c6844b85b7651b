import { roleNouns, titleNouns } from '../../claims/sources/nouns.ts'
import type { Attribution } from '../../types/review.ts'

/** Longest words that still say what somebody is, in UTF-16 units. */
const longest = 90

/** ", a surveyor at the port,": what stands behind a name until the next comma or the end of the sentence. */
const apposition =
  /^,\s((?:a|an|the|one of|his|her|its|former|acting|\p{L}+(?:\s\p{L}+){0,4}\s(?:of|at|for|in|with))\s[^,;:“”"()\n]{2,90}?)(?=[,;)]|(?<!\b(?:Sen|Rep|Gov|Dr|Mr|Mrs|Ms|St|Jr|\p{Lu}))\.)/u

/** Words for what a person does or is, where the lists don't have them. */
const personEnding =
  /(?:er|or|ist|ian|ant|yst|ee|eer|man|woman|chief|counsel|fellow|veteran|expert|native|democrat|republican)s?$/

/** The same, too short to be told by their ending. */
const shortRoles = new Set(['head', 'cfo', 'cto'])

const notPersons = new Set(
  'number after under other former whether never center paper order power matter major minor figure water summer winter river tower cover chapter career'.split(
    ' ',
  ),
)

function isRole(words: string): boolean {
  return words
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(0, 8)
    .some(
      (word) =>
        roleNouns.has(word) ||
        titleNouns.has(word) ||
        shortRoles.has(word) ||
        (word.length > 4 && personEnding.test(word) && !notPersons.has(word)),
    )
}

/** "spokesman Tom Marsh", "Hale Mayor Ann Lee", "Dr. Lee": the title before a name. */
const titleBefore =
  /((?:(?:\p{Lu}[\p{L}’'-]+|former|acting|deputy|state|city|co-founder|vice)\s){0,4}(?:spokes(?:man|woman|person)|director|chief|minister|president|mayor|governor|senator|secretary|professor|lawyer|attorney|analyst|economist|manager|officer|executive|chair(?:man|woman)?|founder|coach|author|editor|historian|researcher|scientist|ambassador|judge|sheriff|sergeant|captain|detective|resident|owner|activist|strategist|Minister|President|Mayor|Governor|Gov\.|Senator|Sen\.|Rep\.|Representative|Secretary|Professor|Prof\.|Dr\.|Chief|Director|Ambassador|Judge|Sheriff|Capt\.|Sgt\.|Lt\.|Gen\.|General|Chancellor|Pope|King|Queen|Prince|Princess))\s$/u

/** What a named source is, in the story's own words, where it is said beside its name; `null` where it isn't. */
export function roleOf(text: string, name: string, attributions: readonly Attribution[]): string | null {
  const places = [...attributions.flatMap(({ source }) => (source ? [source] : [])), ...fullNames(text, name)]
  for (const { start, end } of places) {
    const words = text.slice(start, end)
    const at = words.indexOf(name)
    const nameEnd = at < 0 ? end : start + at + name.length
    const nameStart = at < 0 ? start : start + at
    const after = apposition.exec(text.slice(nameEnd, nameEnd + longest + 4))?.[1]
    if (after && isRole(after) && !/^(?:who|said|says|told)\b/.test(after)) return plain(after)
    const before = titleBefore.exec(text.slice(Math.max(0, nameStart - longest), nameStart))?.[1]
    if (before) return plain(before)
  }
  return null
}

function fullNames(text: string, name: string): Array<{ start: number; end: number }> {
  const found: Array<{ start: number; end: number }> = []
  for (let start = text.indexOf(name); start >= 0 && found.length < 4; start = text.indexOf(name, start + name.length))
    found.push({ start, end: start + name.length })
  return found
}

function plain(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/\s(?:who|which|that)\s.*$/, '')
    .trim()
}
