import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'

/** Speech told by its form alone. */
export interface UnmarkedSpeech {
  source: Span
  /** The colon of a transcript; a signature has none. */
  cue: Span | null
  content: Span[]
}

/** `Lee: We lost.`, `MS. LEE: We lost.`, `SEN. LEE (D-OH): We lost.`; some pages open each line of a transcript with a mark. */
const speakerLine =
  /^(["“]?)((?:\p{Lu}[\p{L}.'’-]*|Q|A)(?:\s\p{Lu}[\p{L}.'’-]*){0,3})(\s\([\p{L}. -]{1,20}\))?(\s?:)\s+(?=["“\p{L}[(])/u

/** `We lost. — Ann Lee (@annlee) May 5, 2024`: a post as embedded in a page; `We lost. — Ann Lee` under a quotation. */
const signature =
  /\s*[—–-]{1,2}\s?((?:\p{Lu}[\p{L}.'’-]*\s){0,4}\p{Lu}[\p{L}.'’-]*)(?:,\s[^—–.]{3,60})?(\s\(@\w+\)\s.{6,25})?$/u

/** A colon after a name is a transcript only where it keeps coming back. */
const fewestLines = 3

/**
 * Finds speech that has no quotation marks because of its form: the lines of a transcript or interview, posts and
 * quotations signed with a name. Each attribution covers its block.
 */
export function findUnmarkedSpeech(text: string, blocks: readonly StoryBlock[]): UnmarkedSpeech[] {
  const lines = blocks.map((block) => speakerLine.exec(text.slice(block.start, Math.min(block.end, block.start + 90))))
  const counts = new Map<string, number>()
  for (const line of lines) if (line?.[2]) counts.set(line[2], (counts.get(line[2]) ?? 0) + 1)
  // "Lee: Port Will Close" above a story that goes on otherwise is its headline, whatever the page has made of it.
  if (!lines[1] && counts.get(lines[0]?.[2] ?? '') === 1) lines[0] = null
  const isTranscript = [...counts.values()].some((count) => count > 1) && lines.filter(Boolean).length >= fewestLines
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading') return []
    const found = (isTranscript ? fromLine(block, lines[index] ?? null) : null) ?? fromSignature(text, block)
    return found ? [found] : []
  })
}

function fromLine(block: Span, line: RegExpExecArray | null): UnmarkedSpeech | null {
  if (!line) return null
  const [whole, mark = '', name = '', party = '', colon = ':'] = line
  const start = block.start + mark.length
  const nameEnd = start + name.length
  const cue = nameEnd + party.length
  return {
    source: { start, end: nameEnd },
    cue: { start: cue, end: cue + colon.length },
    content: [{ start: block.start + whole.length, end: block.end }],
  }
}

function fromSignature(text: string, block: StoryBlock): UnmarkedSpeech | null {
  // The signature is short and at the end: no need to search the whole block.
  const from = Math.max(block.start, block.end - 140)
  const match = signature.exec(text.slice(from, block.end))
  if (!match?.[1] || (block.kind !== 'quotation' && !match[2])) return null
  const start = from + match.index + match[0].indexOf(match[1])
  const contentEnd = from + match.index
  if (contentEnd - block.start < 10) return null
  return {
    source: { start, end: start + match[1].length },
    cue: null,
    content: [{ start: block.start, end: contentEnd }],
  }
}
