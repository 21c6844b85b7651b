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
export function splitSentences(text: string, blocks: StoryBlock[], language: string | null = 'en'): SentenceSpan[] {
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
    if (end === 0) continue
    if (end < content.length) {
      const before = content.slice(Math.max(start, end - windowLength), end)
      const after = content.slice(end, end + windowLength)
      if (isFalseBoundary(before, after, end - start <= windowLength)) continue
    }
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
    found.push(index + leadingClosers(segment, content[index - 1]))
    for (const missed of missedBoundaries(segment)) found.push(index + missed)
  }
  return found
}

/** `Enough. ” Then …`: a closing mark at the head of a segment belongs to the sentence before it. */
function leadingClosers(segment: string, previous: string | undefined): number {
  if (previous === undefined || !/\s/.test(previous)) return 0
  return /^(?:''|[”’"»])+\s+(?=\S)/.exec(segment)?.[0].length ?? 0
}

/**
 * The Unicode rules join ". 40 people" since a lower-case letter follows before a capital (SB8), and ".The" for want
 * of a space (SB7).
 */
function missedBoundaries(segment: string): number[] {
  const found: number[] = []
  const pattern = /[\p{Ll}\p{N})%][.!?](?:["”’»]*\s+(?=[("“‘]*[$£€]?\d)|["”’»]*(?=[“"]?\p{Lu}\p{Ll}*\s))/gu
  for (const match of segment.matchAll(pattern)) {
    const end = match.index + match[0].length
    if (end < segment.length && !isGluedName(segment, match.index, match[0])) found.push(end)
  }
  return found
}

/** "Amazon.Com said", "example.Org": a capital after the stop, but no new sentence. */
function isGluedName(segment: string, index: number, matched: string): boolean {
  if (/\s$/.test(matched)) return false
  const token = /\S{0,40}$/.exec(segment.slice(Math.max(0, index - 40), index + 1))?.[0] ?? ''
  if (/[/@:]|www\./.test(token) || /^\p{Lu}/u.test(token)) return true
  return !/^(?:The|He|She|It|They|We|But|And|In|On|I|You|This|That|A|An|At|As|For|If|So|With|When|His|Her|There|Mr)\s/.test(
    segment.slice(index + matched.length).replace(/^["“]/, ''),
  )
}

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end]
  while (from < to && isSpace(text.charCodeAt(from))) from += 1
  while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1
  return from < to ? { start: from, end: to } : null
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x2028 || code === 0x2029 || code === 0xfeff
  )
}
