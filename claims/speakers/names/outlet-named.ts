import { type KnownStory, namedBody, type Spoken } from '../known-story.ts'
import { withoutOpening } from './name-sequences.ts'

/** Last words of outlets' names. */
const last = '(?:Times|Post|Journal|Herald|Tribune|Globe|Gazette|Chronicle|News|Mail|Mirror|Telegraph|Courier|Observer)'

const outletName = new RegExp(`(?<!\\p{L})(?:\\p{Lu}[\\p{L}’'-]*\\s){1,3}${last}(?!\\p{L})`, 'gu')

/** "Times": names of outlets end with it. */
export function isOutletsLast(word: string): boolean {
  return new RegExp(`^${last}$`).test(word)
}

/** How far back an outlet's name is looked for, in UTF-16 units. */
const outletReach = 1500

/** The last outlet that the story names as such, whether it has spoken or not: "According to the Hale Times, …". */
export function outletNamed(at: number, { text }: KnownStory): Spoken | null {
  const found = text
    .slice(Math.max(0, at - outletReach), at)
    .match(outletName)
    ?.at(-1)
  return found ? namedBody(withoutOpening(found), at, 'body_before') : null
}
