import type { StoryBlock } from '../../../types/story.ts'

const name = "((?:\\p{Lu}[\\p{L}.'’-]*\\s){1,3}\\p{Lu}[\\p{L}'’-]+)"

/** What a title or an outlet calls its writer before the name: "Rep.", "Herald columnist". */
const beforeName =
  "(?:(?:(?:Rep|Sen|Gov|Dr|Mr|Ms|Mrs|Prof|Rev|Gen|Lt|Col|Former|President|Mayor|Governor|Senator)\\.?\\s){1,2}|(?:[\\p{L}’'-]+\\s){0,4}(?:[Cc]olumnist|[Cc]ontributor|[Ee]ditor|[Ww]riter|[Rr]eporter)\\s)?"

/** "Ann Lee is a professor of law at …", "Ann Lee, a columnist, …": the note about the author that ends a story. */
const noteAtEnd = new RegExp(
  `^[*_(]*${beforeName}${name}(?:\\s(?:is|was|writes|teaches|covers)\\s|,\\s(?:an?|the)\\s)([^.]{3,200})`,
  'u',
)

/** "Lee is a reporter for …": an outlet's own writer, whose first name the byline has. */
const staffNote = /^(\p{Lu}\p{Ll}[\p{L}’-]+)\s(?:is\san?|writes)\s([^.]{3,120})/u

/** "Rep. Ann Lee, D-Ohio, chairs …": the last line, about somebody whom the story doesn't name before. */
const lastLine = new RegExp(
  `^[*_(]*${beforeName}${name}(?:,\\s\\p{Lu}-[^,]{2,12}|,\\s(?:an?|the|who)\\s[^,]{3,90})?,?\\s(?:is|was|serves?d?|chairs?|chaired|leads|led|heads|directs|represents|runs|works|worked|founded|teaches|writes|covers)\\s[^“”"]+$`,
  'u',
)

/** "Follow Ann Lee on Twitter", "Contact Ann Lee at …" */
const reachedAt = new RegExp(
  `^(?:Follow|Contact|E-?mail|Reach|Write to)\\s${name}\\s(?:[Oo]n|[Aa]t|via|by)\\s|^${name}\\scan be (?:reached|found|followed|contacted)\\s`,
  'u',
)

/** "By Ann Lee" above the story. */
const lineAtTop = new RegExp(`^[Bb][Yy]\\s${name}(?:$|,|\\s(?:and|for|in|of)\\s)`, 'u')

/** How many paragraphs at either end may hold it. */
const near = 3

/** Longest note about an author, in UTF-16 units. */
const longestNote = 400

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
    if (line.length >= longestNote) continue
    const note = noteAtEnd.exec(line)
    if (note?.[1] && wordsOf(note[2] ?? '').some(isWriting)) return note[1]
    const [, follow, reach = follow] = reachedAt.exec(line) ?? []
    if (reach && isPersonsName(reach)) return reach
  }
  return lines.length > near ? introducedLast(lines) : null
}

/** Whom only the last line introduces: whoever a story is about it names before. */
function introducedLast(lines: readonly string[]): string | null {
  const last = lines.at(-1) ?? ''
  if (last.length >= longestNote) return null
  const [, staff, does = ''] = staffNote.exec(last) ?? []
  const author = lastLine.exec(last)?.[1] ?? (wordsOf(does).some(isWriting) ? staff : undefined)
  const surname = author?.split(' ').at(-1)
  return author && surname && !lines.slice(0, -1).some((line) => line.includes(surname)) ? author : null
}

function wordsOf(note: string): string[] {
  return note
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .slice(0, 8)
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
