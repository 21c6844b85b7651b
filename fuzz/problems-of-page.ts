import type { PageRead } from '../page/read-in-steps.ts'
import type { Span } from '../types/review.ts'

/**
 * What must hold of every reading of a page and doesn't hold of this one: above all that each stretch of the story leads
 * back to just those words in the page.
 *
 * @param spans More stretches to be looked up than the story's blocks and links.
 */
export function problemsOfPage({ reading, textMap }: PageRead, spans: readonly Span[] = []): string[] {
  const { text, blocks, links } = reading.story
  const problems: string[] = []
  let end = -1
  for (const block of blocks) {
    if (block.start <= end || block.end <= block.start) problems.push(`block ${block.start}–${block.end} after ${end}`)
    end = block.end
    if (text.slice(block.start, block.end).includes('\n') && block.kind !== 'preformatted') {
      problems.push(`block ${block.start}–${block.end} holds a line feed`)
    }
  }
  if (end > text.length) problems.push(`blocks end at ${end}, the text at ${text.length}`)
  for (const span of [...blocks, ...links, ...spans]) problems.push(...problemsOfSpan(span))
  return problems

  function problemsOfSpan(span: Span): string[] {
    const expected = squeezed(text.slice(span.start, span.end))
    if (expected === '') return []
    const where = `${span.start}–${span.end} “${expected.slice(0, 40)}”`
    const range = textMap.rangeOf(span)
    if (!range) return [`no range for ${where}`]
    const found = squeezed(wordsIn(range))
    const back = textMap.offsetOf(range.startContainer, range.startOffset)
    return [
      ...(isWithout(expected, found) ? [] : [`${where} leads to “${found.slice(0, 80)}”`]),
      ...(found[0] === expected[0] && found.at(-1) === expected.at(-1) ? [] : [`${where} has other ends in the page`]),
      ...(back !== null && Math.abs(back - span.start) <= leadingSpace(text, span)
        ? []
        : [`${where} leads back to ${back}`]),
    ]
  }
}

const leadingSpace = (text: string, { start, end }: Span) => text.slice(start, end).search(/\S/)

/** Text without white space: pages break their lines where they like. */
const squeezed = (text: string) => text.replace(/\s+/gu, '')

/** Everything that a range spans, what isn't shown included. */
const wordsIn = (range: Range) => range.toString()

/** `words` is what is left of `all` when some of it, which the story leaves out, is taken away. */
function isWithout(words: string, all: string): boolean {
  let at = 0
  for (const character of all) if (words.startsWith(character, at)) at += character.length
  return at === words.length
}
