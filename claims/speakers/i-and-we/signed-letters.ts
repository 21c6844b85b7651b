import type { Span } from '../../../types/review.ts'
import type { StoryBlock } from '../../../types/story.ts'

/** A line that is a name and nothing else: "Ann D. Lee", "@annlee". */
const nameAlone = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+\.?$|^@\w{2,30}\.?$/u

/** "Hale, Ohio": where a letter comes from. */
const placeAlone = /^\p{Lu}[\p{L} .'’-]{1,30},\s\p{Lu}[\p{L}. ]{1,20}$/u

/** Least letters of a text for a line that is more than a name. */
const shortestLetter = 40

/**
 * The lines of a page of letters or posts that sign what stands above them, in reading order. A page is one of letters
 * if it ends with a signature, or if a place follows one: else a name alone is a heading.
 */
export function signaturesOf(text: string, blocks: readonly StoryBlock[]): Span[] {
  const lines = blocks.map(({ start, end }) => text.slice(start, end).trim())
  const signs = (at: number) =>
    blocks[at]?.kind !== 'heading' && nameAlone.test(lines[at] ?? '') && (lines[at - 1]?.length ?? 0) >= shortestLetter
  const places = (at: number) => signs(at - 1) && placeAlone.test(lines[at] ?? '')
  const isOfLetters = signs(lines.length - 1) || lines.some((_, at) => places(at))
  return isOfLetters ? blocks.filter((_, at) => signs(at)).map(({ start, end }) => ({ start, end })) : []
}

/** Who signs the letter that an offset is in; `null` where nobody does. */
export function signerAfter(at: number, text: string, signatures: readonly Span[]): string | null {
  const signature = signatures.find(({ start }) => start > at)
  return signature ? text.slice(signature.start, signature.end).trim().replace(/\.$/, '') : null
}
