import type { Span } from '../../../types/review.ts'
import type { StoryBlock } from '../../../types/story.ts'
import { nameSequence, separateTitles, surnameOf } from './name-words.ts'

/** Capitalised words in a row, as titles and a name. */
export interface NameSequence extends Span {
  titles: string[]
  parts: string[]
  /** Text right after it. */
  after: string
  /** The last part but for a suffix, plain. */
  surname: string
  /** It stands in a line that has capitals throughout: who knows where the name ends? */
  inHeadline: boolean
}

/** The sequences of a block, in reading order. A headline's words come one by one. */
export function nameSequencesIn(text: string, block: StoryBlock): NameSequence[] {
  const line = text.slice(block.start, block.end)
  const inHeadline = isTitleCase(line)
  return [...line.matchAll(nameSequence)].flatMap((match): NameSequence[] => {
    const words = match[0].split(/[ \u00a0]/)
    // "Conway’s Smith": the possessor is a name of its own.
    const owner = words.findIndex((word, index) => /['’]s$/.test(word) && index < words.length - 1)
    const groups = inHeadline
      ? words.map((word) => [word])
      : owner < 0
        ? [words]
        : [words.slice(0, owner + 1), words.slice(owner + 1)]
    let at = block.start + match.index
    return groups.map((group) => {
      const { titles, parts } = separateTitles(group)
      const end = at + group.join(' ').length
      const sequence = {
        start: end - parts.join(' ').length,
        end,
        titles,
        parts,
        after: text.slice(end, Math.min(block.end, end + 90)),
        surname: surnameOf(parts),
        inHeadline,
      }
      at = end + 1
      return sequence
    })
  })
}

/** "Lee Stands Tall On Plan For The Pier": a headline in capitals that a plain text doesn't mark as one. */
export function isTitleCase(line: string): boolean {
  if (line.length > 160) return false
  const long = line.match(/\p{L}{4,}/gu) ?? []
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length > 0.8
}

const openingWords =
  /^(?:(?:The|An?|But|And|Yet|Then|Later|In|At|On|For|By|From|To|With|As|If|When|While|Since|After|Before|His|Her|Their)\s)+/

/** "But The Hale Times" has its first words from the sentence: the name is "Hale Times". */
export function withoutOpening(name: string): string {
  return name.replace(openingWords, '')
}

/** The line of the story that an offset is in. */
export function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end < 0 ? text.length : end)
}
