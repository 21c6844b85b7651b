import type { Reason, Review, Span } from '../../types/review.ts'

export function textOfSentence(review: Review, index: number): string {
  const sentence = review.sentences[index]
  return sentence ? textOf(review, sentence) : ''
}

export function textOf(review: Review, { start, end }: Span): string {
  return review.article.text.slice(start, end).replace(/\s+/g, ' ').trim()
}

export interface SentencePart {
  text: string
  /** These words led to the verdict. */
  marked: boolean
}

/** Cuts a sentence into stretches that led to its verdict and stretches that didn't; reasons may overlap. */
export function partsOfSentence(text: string, sentence: Span, reasons: Reason[]): SentencePart[] {
  const clipped = reasons
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
    // A reason that is the whole sentence would mark everything, which shows nothing.
    .filter(({ start, end }) => start < end && end - start < sentence.end - sentence.start)
    .sort((one, other) => one.start - other.start)
  const parts: SentencePart[] = []
  let at = sentence.start
  for (const { start, end } of clipped) {
    if (end <= at) continue
    const from = Math.max(start, at)
    if (from > at) parts.push({ text: text.slice(at, from), marked: false })
    parts.push({ text: text.slice(from, end), marked: true })
    at = end
  }
  if (at < sentence.end) parts.push({ text: text.slice(at, sentence.end), marked: false })
  return parts
}
