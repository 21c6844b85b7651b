import type { Span } from '../../../types/review.ts'
import { type KnownStory, mentionsWithin } from '../known-story.ts'
import { genderOfFirstName } from '../names/first-names.ts'
import { peopleBefore } from '../phrases/people-before.ts'
import { numberOfVerb } from '../phrases/verb-number.ts'

/** Between a name and "who": nothing, "(R-Hale)", "of Hale", "46, from Hale", ", the mayor of Hale,". */
const besidesName =
  /^(?:\s?\([^()]{1,40}\))?(?:\s(?:on|in|at|by|from)\s\p{Ll}+[^s\P{Ll}](?=,))?(?:\s(?:of|from)\s(?:\p{Lu}[\p{L}.]*\s?){1,3})?(?:,\s(?:\p{Lu}-\p{Lu}[^,]{1,14}|\d{1,2}(?:,\s+(?:of|from)\s(?:\p{Lu}[\p{L}.]*\s?){1,3})?|[^,.]*),)?[,\s(–—-]*$/u

/** The person right before: "Lee, the mayor of Hale, | who". */
export function personMeant(at: number, word: string, known: KnownStory): Span | null {
  const { text } = known
  const before = mentionsWithin(known, { start: at - 120, end: at })
  if (word === 'which') return null
  const several = isOfSeveral(at, text)
  const pair = several ? pairBefore(at, before, text) : null
  if (pair) return pair
  const some = several ? exemplified(at, text) : null
  if (some) return some
  const mention = before.findLast(({ end }) => at - end < 80)
  // "Lee, the former head of Hale Port | who": the apposition may hold another name.
  const described = before.find(({ end }) =>
    /^,\s(?:the|an?|former|his|her|its)\s[^,.;:]{3,80}\s(?:of|at|in|for|from)\s[^,.;:]{2,50},?\s$/.test(
      text.slice(end, at),
    ),
  )
  if (described) return described
  // "Lee of Hale, a Brook developer | who"
  const apposedTo = word === 'who' ? before.findLast(({ end }) => appositionOfOne.test(text.slice(end, at))) : null
  if (apposedTo && !/[^s]s,?\s$/.test(text.slice(at - 5, at))) return apposedTo
  // ", the mayor of Hale, | who": an apposition keeps to the name; of one who is named nothing says "who are".
  if (mention && !several && besidesName.test(text.slice(mention.end, at))) return mention
  if (word !== 'who') return null
  // "Lee is the attorney | who"
  const is = before.findLast(({ end }) => isWhat.test(text.slice(end, at)))
  return is ?? (several ? null : calledBefore(text, at))
}

/** "is the attorney", "is a liar, cheat and bully", "was one of the best, a mayor": what a name is said to be. */
const isWhat =
  /^\s(?:is|was|became|remains)\s(?:the|an?|one of the)\s[^,.;:]{3,70}(?:(?:,\s\p{Ll}[\p{L}-]+(?:\s\p{Ll}[\p{L}-]+)?){1,6},?\sand\s\p{Ll}[\p{L}-]+|,\san?\s\p{Ll}[^,.;:]{3,60})?\s$/u

/** "the former Grand Hale Master Tom Lee | who": a name that goes on from titles, known by its first name. */
function calledBefore(text: string, at: number): Span | null {
  const from = Math.max(0, at - 60)
  const found = /(?<![\p{L}-])(\p{Lu}\p{Ll}+)\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+(?=[,\s(]+$)/u.exec(text.slice(from, at))
  if (!found || genderOfFirstName(found[1] ?? '') === null) return null
  return { start: from + found.index, end: from + found.index + found[0].length }
}

const appositionOfOne =
  /^(?:\sof\s\p{Lu}[\p{L}.]*)?(?:\s\([^()]{1,40}\))?,\s(?:the|an?|former|his|her|its|one of the|(?:\p{Lu}[\p{L}.]*\s){0,4}\p{Lu}[\p{L}-]*['’]s)\s(?:[^,.;:“”"]|(?<=\s(?:Mr|Mrs|Ms|Dr))\.){3,80}(?:,\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?,?\s$/u

/** What may stand between two names and "who": nothing, or an apposition of several. */
const besidesPair = /^(?:,\s(?:the|two|both|his|her|their)\s[^.;:“”"]{3,80}s)?,?\s$/

/** "Lee and Marsh, | who both", "Ann and Tom Lee, the donors | who have": two as one. */
function pairBefore(at: number, before: readonly Span[], text: string): Span | null {
  const other = before.findLast(({ end }) => besidesPair.test(text.slice(end, at)))
  if (!other) return null
  const named = before.findLast(
    (one) =>
      one.end < other.start && /^\s(?:and|&)\s(?:\p{L}[\p{L}.]*\s){0,3}$/u.test(text.slice(one.end, other.start)),
  )
  const first = named ?? firstNameBefore(other.start, text)
  return first && { start: first.start, end: other.end }
}

/** "Ann and | Tom Lee": the first name of one who shares the other's surname. */
function firstNameBefore(at: number, text: string): Span | null {
  const found = /(?<!\p{L})(\p{Lu}\p{Ll}+)\s(?:and|&)\s$/u.exec(text.slice(Math.max(0, at - 30), at))
  if (!found || genderOfFirstName(found[1] ?? '') === null) return null
  const start = at - found[0].length
  return { start, end: start + (found[1]?.length ?? 0) }
}

/** "legislators such as Lee of Hale | who have": those of whom the names are examples. */
function exemplified(at: number, text: string): Span | null {
  const from = Math.max(0, at - 120)
  const example = /,?\s(?:such as|including|like)\s(?:\p{Lu}[\p{L}.’'-]*,?\s(?:(?:and|or|of)\s)?){1,8}$/u.exec(
    text.slice(from, at),
  )
  return example ? peopleBefore(text, from + example.index) : null
}

/** "who | have", "who | show": the verb is of several. */
function isOfSeveral(at: number, text: string): boolean {
  return /^who\s$/.test(text.slice(at, at + 4)) && numberOfVerb(text, at + 4) === 'several'
}
