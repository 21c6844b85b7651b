import type { Span } from '../../types/review.ts'
import { type ReadAttribution, type Run, runsOf, spanOf } from './attributions.ts'
import type { ReaderSettings } from './settings.ts'
import type { WindowWord } from './words.ts'

/** How far the last words of the same source may lie behind, in UTF-16 units: a paragraph or two. */
const reach = 1200

/**
 * Gives speech that runs on without a cue of its own to the source that has the word: sentences within a long
 * quotation, "He also …" after a report. The tags know that somebody is speaking; the links only know who where a cue
 * stands nearby.
 *
 * @param earlier Attributions of the story so far, the window's own included, in the order of their cues.
 * @returns The same, with the running speech added to their content.
 */
export function claimRunningSpeech(
  text: string,
  words: readonly WindowWord[],
  earlier: readonly ReadAttribution[],
  { links }: ReaderSettings,
): ReadAttribution[] {
  const attributions = [...earlier]
  const claimed = attributions.flatMap(({ source, cue, content }) => [cue, ...content, ...(source ? [source] : [])])
  const recent = claimed.filter(({ end }) => end > (words[0]?.start ?? 0))
  const isOpen = (at: number): boolean => {
    const word = words[at]
    if (!word?.judged || word.tag.content <= links.from.running) return false
    return !recent.some(({ start, end }) => start < word.end && word.start < end)
  }
  for (const run of runsOf(text, words, isOpen)) {
    if (lexicalWords(words, run) < 6) continue
    const span = spanOf(words, run)
    const speaker = nearest(attributions, span)
    const owner = attributions[speaker]
    if (owner) attributions[speaker] = { ...owner, content: inOrder(text, [...owner.content, span]) }
  }
  return attributions
}

function lexicalWords(words: readonly WindowWord[], [from, to]: Run): number {
  return words.slice(from, to).filter(({ lexical }) => lexical).length
}

/** Index of the attribution whose words end last before the span; where there is none, of the one that begins next. */
function nearest(attributions: readonly ReadAttribution[], span: Span): number {
  let [best, least] = [-1, reach]
  attributions.forEach(({ cue, content }, index) => {
    if (content.length === 0) return
    for (const { start, end } of [cue, ...content]) {
      const distance = end <= span.start ? span.start - end : Math.max(0, start - span.end)
      if (distance < least) [best, least] = [index, distance]
    }
  })
  return best
}

/** Spans in reading order; those that touch, but for a space or a mark, become one. */
function inOrder(text: string, spans: Span[]): Span[] {
  const merged: Span[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && /^[^\p{L}\p{N}\n]*$/u.test(text.slice(last.end, span.start))) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
