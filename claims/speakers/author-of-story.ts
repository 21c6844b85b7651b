import type { StoryBlock } from '../../types/story.ts'

const name = "((?:\\p{Lu}[\\p{L}.'’-]*\\s){1,3}\\p{Lu}[\\p{L}'’-]+)"

/** "Ann Lee is a professor of law at …", "Ann Lee, a columnist, …": the note about the author that ends a story. */
const noteAtEnd = new RegExp(`^${name}(?:\\s(?:is|was|writes|teaches|covers)\\s|,\\s(?:an?|the)\\s)([^.]{3,200})`, 'u')

/** "By Ann Lee" above the story. */
const lineAtTop = new RegExp(`^[Bb][Yy]\\s${name}(?:$|,|\\s(?:and|for|in|of)\\s)`, 'u')

/** How many paragraphs at either end may hold it. */
const near = 3

/**
 * Who writes the story, as its page says or its own first and last lines do; `null` where they don't, or where it is
 * several.
 */
export function authorOfStory(text: string, blocks: readonly StoryBlock[], byline: readonly string[]): string | null {
  if (byline.length > 0) return byline.length === 1 && isPersonsName(byline[0] ?? '') ? (byline[0] ?? null) : null
  const lines = blocks.map(({ start, end }) => text.slice(start, end).trim())
  const top = lines.slice(0, near).flatMap((line) => lineAtTop.exec(line)?.[1] ?? [])
  if (top[0]) return top[0]
  for (const line of lines.slice(near).slice(-near)) {
    const note = noteAtEnd.exec(line)
    const words = note?.[2]?.toLowerCase().split(/[^\p{L}-]+/u) ?? []
    if (note?.[1] && line.length < 400 && words.slice(0, 8).some(isWriting)) return note[1]
  }
  return null
}

/** "Ann Lee", not "Herald staff". */
function isPersonsName(line: string): boolean {
  return new RegExp(`^${name}$`, 'u').test(line) && !/\b(?:staff|desk|team|agency|news|reporters?)\b/i.test(line)
}

/** Words of such notes; a story's last paragraph may also begin with somebody whom it is about. */
function isWriting(word: string): boolean {
  return /^(?:author|columnist|contributor|writer|editor|reporter|correspondent|fellow|blogger|writes|novelist|professor|historian|economist|journalist)$/.test(
    word,
  )
}
