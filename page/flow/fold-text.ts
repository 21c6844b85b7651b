/** Characters that a reader doesn't see: soft hyphen, zero-width space, word joiner, byte order mark. */
const unseen = '\\u00ad\\u200b\\u2060\\ufeff'

/** Runs of unseen characters, of white space, and of everything else. */
export const textRuns = new RegExp(`([${unseen}]+)|([^\\S\\ufeff]+)|([^\\s${unseen}]+)`, 'g')

const unseenRuns = new RegExp(`[${unseen}]+`, 'g')

/** Text as it stands in a story: without unseen characters, every run of white space one space, none at the ends. */
export function foldText(text: string): string {
  return text.replace(unseenRuns, '').replace(/\s+/g, ' ').trim()
}

/** Words in lower case and nothing else: to tell whether two texts say the same. */
export function foldWords(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  )
}
