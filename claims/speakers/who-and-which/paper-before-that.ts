import type { Span } from '../../../types/review.ts'
import { documentNouns } from '../../sources/nouns.ts'
import { isBodyOrPaper } from '../phrases/speaking-nouns.ts'

/** "The site | that listed it, Hale Net, has": the name follows the clause. */
export function namedAfter(at: number, text: string): Span | null {
  const noun = /(?<!\p{L})[Tt]he\s(?:\p{Ll}+\s)?(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, at - 50), at))?.[1] ?? ''
  if (!isBodyOrPaper(noun)) return null
  const after = /^\p{L}+\s[^,.;:“”"\n]{5,80},\s((?:\p{Lu}[\p{L}.’'-]*\s?){1,5}),\s(?!\p{Lu})/u.exec(
    text.slice(at, at + 160),
  )
  if (!after?.[1]) return null
  const start = at + after[0].indexOf(`, ${after[1]}, `) + 2
  return { start, end: start + after[1].length }
}

/** "a tweet from a reporter | that": a paper that is somebody's goes on with "that", not with its maker. */
export function paperBefore(at: number, text: string): Span | null {
  const clause = /[^.!?:;,“”"\n]*$/u.exec(text.slice(Math.max(0, at - 110), at))?.[0] ?? ''
  const last = /([\p{L}’'-]+)\s$/u.exec(clause)?.[1]?.toLowerCase() ?? ''
  if (isBodyOrPaper(last)) return null
  const paper = [
    ...clause.matchAll(/(?<![\p{L}’'-])((?:[\p{L}-]+\s)?)([\p{L}-]+)(?=\s(?:from|by|of|on|about)\s)/gu),
  ].findLast(({ 2: noun }) => documentNouns.has(noun?.toLowerCase() ?? ''))
  if (!paper) return null
  const isPart = /^(?:the|an?|his|her|their|its|on|of|in|to|by|from|with|up)\s$/.test(paper[1] ?? '')
  return { start: at - clause.length + paper.index + (isPart ? (paper[1]?.length ?? 0) : 0), end: at - 1 }
}
