import type { Span } from '../../types/review.ts'

/**
 * `speech`: someone's words, of clause length or punctuated as speech. `words`: a few words taken over or held at
 * arm's length (scare quotes). `title`: the name of a work.
 */
export type QuotationKind = 'speech' | 'words' | 'title'

/** Fewer words than this, without punctuation of their own, are no quotation that could stand alone. */
const speechLength = 5

export function quotationKind(text: string, { start, end }: Span, closed: boolean): QuotationKind {
  const inner = text
    .slice(start, end)
    .replace(/^(?:''|``|["“„«‘'])/, '')
    .replace(/(?:''|["”“»’'])$/, '')
  const words = inner.split(/\s+/).filter(Boolean)
  if (!closed && words.length > 1) return 'speech'
  if (/[.,!?…—]$/.test(inner) && (words.length > 1 || opensBlockOrSpeech(text, start))) return 'speech'
  if (
    words.length >= 2 &&
    words.every(
      (word) => /^[\p{Lu}\d(]/u.test(word) || /^(?:of|the|a|an|and|in|to|for|on|with|at|by|from|&)$/.test(word),
    )
  ) {
    return 'title'
  }
  return words.length >= speechLength ? 'speech' : 'words'
}

function opensBlockOrSpeech(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  return start === 0 || /(?:^|\n|[,:])\s?$/.test(before)
}
