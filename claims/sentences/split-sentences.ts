import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { isFalseBoundary } from './mend.ts'

/** A sentence of the story, without the white space around it. */
export interface SentenceSpan extends Span {
  /** Index into the story's blocks. */
  block: number
}

/** Abbreviations, names and closing marks are short: a window of this many characters decides about a boundary. */
const windowLength = 80

/**
 * Splits the story's blocks into sentences. Offsets are UTF-16 offsets into `text`; a sentence never leaves its block,
 * and the cost grows with the length of the text only.
 */
export function splitSentences(text: string, blocks: readonly StoryBlock[], language: string | null): SentenceSpan[] {
  const segmenter = segmenterFor(language)
  return blocks.flatMap((block, index) => splitBlock(text, block, segmenter).map((span) => ({ ...span, block: index })))
}

function segmenterFor(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' })
  } catch {
    // Pages declare languages that are no BCP 47 tags ("en_US", "english").
    return new Intl.Segmenter('en', { granularity: 'sentence' })
  }
}

function splitBlock(text: string, block: Span, segmenter: Intl.Segmenter): Span[] {
  const content = text.slice(block.start, block.end)
  const starts = boundaries(content, segmenter)
  const sentences: Span[] = []
  let start = 0
  for (const end of [...starts, content.length]) {
    const before = content.slice(Math.max(start, end - windowLength), end)
    const after = content.slice(end, end + windowLength)
    if (end < content.length && isFalseBoundary(before, after)) continue
    const span = trimmed(text, block.start + start, block.start + end)
    if (span) sentences.push(span)
    start = end
  }
  return sentences
}

/** Places where a sentence may begin, in order: the segmenter's, with those added that it does not see. */
function boundaries(content: string, segmenter: Intl.Segmenter): number[] {
  const found: number[] = []
  for (const { index, segment } of segmenter.segment(content)) {
    found.push(index + leadingClosers(segment, content[index - 1] ?? ''))
    for (const missed of missedBoundaries(segment)) found.push(index + missed)
  }
  return found
}

/** `Enough. ” Then …`: a closing mark at the head of a segment belongs to the sentence before it. */
function leadingClosers(segment: string, previous: string): number {
  if (!/\s/.test(previous)) return 0
  return /^(?:''|[”’"»])+\s+(?=\S)/.exec(segment)?.[0].length ?? 0
}

/**
 * The Unicode rules join ". 40 people" since a lower-case letter follows before a capital (SB8), and ".The" for want
 * of a space (SB7).
 */
function missedBoundaries(segment: string): number[] {
  const beforeFigure = /[\p{Ll}\p{N})%]\.["”’»]*\s+(?=[("“‘]*[$£€]?\d)/gu
  const withoutSpace =
    /\p{Ll}\.(?=(?:The|He|She|It|They|We|But|And|In|On|I|You|This|That|A|An|At|As|For|If|So|With|When|His|Her|There|Mr)\s)/gu
  const ends = (pattern: RegExp) => [...segment.matchAll(pattern)].map((match) => match.index + match[0].length)
  return [...ends(beforeFigure), ...ends(withoutSpace).filter((end) => !isInName(segment, end))].sort((a, b) => a - b)
}

/** "Portline.In opened", "example.org/a.In": a capital after the stop, but no new sentence. */
function isInName(segment: string, end: number): boolean {
  const token = /\S*$/.exec(segment.slice(Math.max(0, end - 40), end))?.[0] ?? ''
  return /[\p{Lu}/@:]|www\./u.test(token)
}

/** Without the white space around it; `null` where nothing else is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  const content = text.slice(start, end)
  const from = start + content.length - content.trimStart().length
  const length = content.trim().length
  return length > 0 ? { start: from, end: from + length } : null
}
