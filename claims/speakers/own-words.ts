import type { Span } from '../../types/review.ts'

/** Longest stretch after a source's head that still describes it, in UTF-16 units. */
const longestRest = 60

/** The source's own words, up to its first comma, without the article: "White House spokesman". */
export function ownWords(text: string, source: Span, headEnd: number): string {
  const rest = /^[^,;:(“"]*/.exec(text.slice(headEnd, source.end))?.[0] ?? ''
  const phrase = text.slice(source.start, headEnd) + (rest.length < longestRest ? rest : '')
  return phrase
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:especially|particularly|mostly|even|also|only) )?(?:from|by|among) /i, '')
    .replace(/^(?:the|an?|how many|how much|what|which) /i, '')
    .replace(/\s(?!only|family|daily|weekly)\p{Ll}+ly$/u, '')
    .trim()
}
