import { type KnownStory, namedBody, type Spoken } from './known-story.ts'

/** Last words of outlets' names. */
const outletName =
  /(?<!\p{L})(?:\p{Lu}[\p{L}’'-]*\s){1,3}(?:Times|Post|Journal|Herald|Tribune|Globe|Gazette|Chronicle|News|Mail|Telegraph|Courier|Observer)(?!\p{L})/gu

/** How far back an outlet's name is looked for, in UTF-16 units. */
const outletReach = 1500

/** The last outlet that the story names as such, whether it has spoken or not: "According to the Hale Times, …". */
export function outletNamed(at: number, { text }: KnownStory): Spoken | null {
  const found = text
    .slice(Math.max(0, at - outletReach), at)
    .match(outletName)
    ?.at(-1)
  if (!found) return null
  return namedBody(found.replace(/^(?:The|A|An|In|At|As|But)\s/, ''), at, 'body_before')
}
