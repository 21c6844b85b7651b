import type { Span } from '../../types/review.ts'

/** A text without its bars, and the stretches that stood between them, in reading order. */
export function markedSpans(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = []
  let text = ''
  let open: number | null = null
  for (const part of marked.split('|')) {
    if (open !== null) spans.push({ start: open, end: open + part.length })
    text += part
    open = open === null ? text.length : null
  }
  return { text, spans }
}
