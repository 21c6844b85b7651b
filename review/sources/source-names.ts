import { headWords } from '../../claims/sources/head-word.ts'
import { documentNouns, organisationNouns, roleNouns, titleNouns, vagueNouns } from '../../claims/sources/nouns.ts'
import type { Attribution } from '../../types/review.ts'

/** Words that name nobody when they stand alone. */
const empty =
  /^(?:the|a|an|it|its|they|their|he|she|his|her|we|i|you|one|this|that|these|those|who|which|what|there|here|no one|nobody|none|each|both|all)$/i

/** The name that a ledger shows for a source; `null` where the story has no words that would tell anything. */
export function nameOf(text: string, { speaker, source }: Attribution): string | null {
  if (!speaker && !source) return null
  const words = (speaker ?? text.slice(source?.start, source?.end))
    .replace(/\s+/g, ' ')
    .replace(/^['’]s\s|^(?:by|of|from|to|with|at|according to)\s/i, '')
    .replace(/^["“”'‘’\s,.;:)\]]+|["“”'‘’\s,;:]+$/g, '')
    .replace(/\s(?:who|which|that)$/i, '')
    .trim()
  return words && !empty.test(words) && isSomebody(words) ? words : null
}

/** A name, or words whose head is somebody or something that can speak: "prelaunch check" and "given" can't. */
function isSomebody(words: string): boolean {
  if (/(?<!^)\p{Lu}/u.test(words) || /^\p{Lu}\S*$/u.test(words)) return true
  if (/^(?:whichever|whoever|whatever|no)\s/i.test(words)) return false
  const heads = headWords(words, { start: 0, end: words.length })
  return [heads.at(-1)?.lower ?? '', words.toLowerCase().split(' ').at(-1) ?? ''].some(
    (head) => [head, head.replace(/s$/, ''), head.replace(/ies$/, 'y')].some(isSpeakingNoun) || personEnding.test(head),
  )
}

function isSpeakingNoun(word: string): boolean {
  return [roleNouns, titleNouns, organisationNouns, documentNouns, vagueNouns].some((nouns) => nouns.has(word))
}

const personEnding = /(?:er|or|ist|ian|eer|man|men|woman|women|people|folk)s?$/

/** What entries of one source share. */
export function keyOf(name: string): string {
  return name
    .toLocaleLowerCase()
    .replace(/^(?:the|an?)\s/, '')
    .replaceAll('’', "'")
}

const title =
  /^(?:(?:President|Mr|Mrs|Ms|Dr|Sen|Senator|Rep|Representative|Gov|Governor|Mayor|Minister|Prime Minister|Secretary|Judge|Professor|Prof|Chancellor|Speaker)\.?\s)+(?=\p{Lu})/u

/** A surname that one full name of the story ends with becomes that name, titles or not. */
export function withFullNames(names: ReadonlyArray<string | null>): Array<string | null> {
  const full = new Set(names.filter((name): name is string => /^\p{Lu}\S+(?:\s\p{Lu}\S*){1,3}$/u.test(name ?? '')))
  const known = new Set(names)
  return names.map((name) => {
    if (!name) return name
    const bare = name.replace(title, '')
    // "the tracking firm Portline", "Hale DA Ann Lee": what stands before the name describes it.
    const own = /^(?:\p{Ll}.*?|\p{Lu}\S*)\s((?:\p{Lu}\S*\s?)+)$/u.exec(bare)?.[1]
    if (own && known.has(own) && (/^\p{Ll}/u.test(bare) || own.includes(' '))) return own
    if (bare.includes(' ')) return name
    const bearers = [...full].filter((other) => other.endsWith(` ${bare}`) && other.replace(title, '') !== bare)
    return bearers.length === 1 ? (bearers[0] ?? name) : name
  })
}

/** "UN officials", "villagers": several people by their role alone are not named, whoever they belong to. */
export function isGroupByRole(name: string): boolean {
  const last = /(?:^|\s)(\p{Ll}+s|people|men|women)$/u.exec(name)?.[1]
  return last !== undefined && roleNouns.has(last)
}
