import search from 'approx-string-match'
import type { TextQuoteSelector } from '../../types/desk.ts'
import type { Span } from '../../types/review.ts'
import { isSameClaim } from './same-claim.ts'

/**
 * Where a quotation stands in a text, or why it was refused: it isn't there (`gone`), it is there more than once and
 * nothing tells which (`ambiguous`), or something much like it is there that may be another claim (`look-alike`).
 */
export type FoundQuote =
  | { how: 'exact' | 'fuzzy'; span: Span }
  | { how: 'refused'; why: 'gone' | 'ambiguous' | 'look-alike' }

/** Share of a quotation's characters that a fuzzy match may differ in: spelling and punctuation, not wording. */
const tolerance = 0.12
/** A quotation shorter than this may stand anywhere by chance; its surroundings must speak for it, too. Characters. */
const tellingLength = 40
/** How alike the surroundings must be where they decide, and by how much the best place must win. 0 to 1. */
const enoughContext = 0.55
const clearLead = 0.2
/** Longer patterns cost more time than a fuzzy match is worth. Characters. */
const longestFuzzy = 2000

/**
 * Finds a quotation again in a text that may have changed: by its exact words, else by words that differ in spelling and
 * punctuation only. It refuses rather than settling for a look-alike, because a decision on the wrong sentence is worse
 * than one that has to be made again.
 *
 * @param start Where the quotation began in the text it was taken from: decides between places that are alike in all else.
 */
export function findQuote(text: string, quote: TextQuoteSelector, start: number): FoundQuote {
  if (quote.exact.trim() === '') return { how: 'refused', why: 'gone' }
  const exact = exactPlaces(text, quote.exact)
  if (exact.length > 0) return chooseExact(text, quote, exact, start)
  return chooseFuzzy(text, quote)
}

function chooseExact(text: string, quote: TextQuoteSelector, places: Span[], start: number): FoundQuote {
  const [only] = places
  if (places.length === 1 && only) {
    const telling = quote.exact.length >= tellingLength || contextOf(text, quote, only) >= enoughContext
    return telling ? { how: 'exact', span: only } : { how: 'refused', why: 'look-alike' }
  }
  const ranked = rank(text, quote, places)
  const [best, second] = ranked
  if (!best || best.context < enoughContext) return { how: 'refused', why: 'ambiguous' }
  if (second && best.context - second.context < clearLead) {
    const alike = ranked.filter(({ context }) => best.context - context < clearLead)
    const where = alike.find(({ span }) => span.start === start)
    return where ? { how: 'exact', span: where.span } : { how: 'refused', why: 'ambiguous' }
  }
  return { how: 'exact', span: best.span }
}

function chooseFuzzy(text: string, quote: TextQuoteSelector): FoundQuote {
  if (quote.exact.length > longestFuzzy) return { how: 'refused', why: 'gone' }
  const most = Math.floor(quote.exact.length * tolerance)
  if (most < 1) return { how: 'refused', why: 'gone' }
  const places = apart(search(text, quote.exact, most))
  if (places.length === 0) return { how: 'refused', why: 'gone' }
  const ranked = rank(text, quote, places)
  const [best, second] = ranked
  if (!best || best.context < enoughContext) return { how: 'refused', why: 'look-alike' }
  if (second && best.context - second.context < clearLead) return { how: 'refused', why: 'ambiguous' }
  return isSameClaim(quote.exact, text.slice(best.span.start, best.span.end))
    ? { how: 'fuzzy', span: best.span }
    : { how: 'refused', why: 'look-alike' }
}

function exactPlaces(text: string, exact: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    places.push({ start: at, end: at + exact.length })
  }
  return places
}

/** One place out of each bundle of overlapping matches: the one with the fewest errors. */
function apart(matches: Array<Span & { errors: number }>): Span[] {
  const chosen: Array<Span & { errors: number }> = []
  for (const match of [...matches].sort((one, other) => one.errors - other.errors || one.start - other.start)) {
    if (chosen.every(({ start, end }) => match.end <= start || match.start >= end)) chosen.push(match)
  }
  return chosen.map(({ start, end }) => ({ start, end }))
}

function rank(text: string, quote: TextQuoteSelector, places: Span[]) {
  return places
    .map((span) => ({ span, context: contextOf(text, quote, span) }))
    .sort((one, other) => other.context - one.context)
}

/** How much of what stood around the quotation stands around a place: the better of the two sides. 0 to 1. */
function contextOf(text: string, { prefix, suffix }: TextQuoteSelector, { start, end }: Span): number {
  const room = 8
  const before = likeness(text.slice(Math.max(0, start - prefix.length - room), start), prefix, start === 0)
  const after = likeness(text.slice(end, end + suffix.length + room), suffix, end >= text.length)
  return before + after - before * after
}

/** `bare`: there is nothing on this side, which is as good as a match where nothing was there before. */
function likeness(around: string, wanted: string, bare: boolean): number {
  if (wanted.trim() === '') return bare ? 1 : 0
  if (around.includes(wanted)) return 1
  const errors = Math.min(wanted.length, ...search(around, wanted, wanted.length - 1).map((match) => match.errors))
  return Math.max(0, 1 - (errors / wanted.length) * 2)
}
