import type { Span } from '../../types/review.ts'

/** `straight` takes in the doubled apostrophe of older wire copy. */
export type MarkStyle = 'curly' | 'straight' | 'single' | 'guillemets' | 'low'

export interface Mark {
  style: MarkStyle
  role: 'open' | 'close'
  length: number
}

/** What the mark at this place does, given the style of the quotation that is open, if any; `null` for no mark. */
export function markAt(text: string, at: number, block: Span, open: MarkStyle | null): Mark | null {
  const before = at > block.start ? (text[at - 1] ?? ' ') : ' '
  switch (text[at]) {
    case '“':
      // German closes with the mark that English opens with.
      return open === 'low' ? closing('low') : opening('curly')
    case '”':
      return open === null || open === 'single' ? null : closing(open)
    case '„':
      return opening('low')
    case '«':
      return opening('guillemets')
    case '»':
      return open === 'guillemets' ? closing('guillemets') : null
    case '"':
      return double(open, before, after(text, at + 1, block), 1)
    case '`':
      return text[at + 1] === '`' && open === null ? { style: 'straight', role: 'open', length: 2 } : null
    case "'":
      if (text[at + 1] === "'") return double(open, before, after(text, at + 2, block), 2)
      return single(text, at, block, open, before)
    case '‘':
    case '’':
      return single(text, at, block, open, before)
    default:
      return null
  }
}

function opening(style: MarkStyle): Mark {
  return { style, role: 'open', length: 1 }
}

function closing(style: MarkStyle): Mark {
  return { style, role: 'close', length: 1 }
}

function after(text: string, at: number, block: Span): string {
  return at < block.end ? (text[at] ?? ' ') : ' '
}

/** A straight mark tells by its neighbours which way it faces. */
function double(open: MarkStyle | null, before: string, next: string, length: number): Mark | null {
  const facesRight = /[\s([{—–-]/.test(before) && !/\s/.test(next)
  const facesLeft = !/\s/.test(before) && /[\s.,;:!?)\]}—–'’-]/.test(next)
  if (open === 'single') return null
  if (open !== null)
    return facesRight && open === 'straight'
      ? { style: 'straight', role: 'open', length }
      : { style: open, role: 'close', length }
  return facesLeft && !facesRight ? null : { style: 'straight', role: 'open', length }
}

/** Single marks open a quotation in British copy, but most of them are apostrophes. */
function single(text: string, at: number, block: Span, open: MarkStyle | null, before: string): Mark | null {
  const next = after(text, at + 1, block)
  if (open === null) {
    const faces = text[at] === '‘' || (text[at] === "'" && /[\s([—–]/.test(before))
    if (!faces || !/[\p{L}\p{N}$£€…]/u.test(next) || isElision(text, at, block)) return null
    return hasClosing(text, at + 1, block) ? opening('single') : null
  }
  if (open !== 'single' || text[at] === '‘' || /[\p{L}\p{N}]/u.test(next)) return null
  // "the candidates' plan": an apostrophe after a plural, when a better place to close follows.
  if (before === 's' && /\s/.test(next) && hasClosing(text, at + 1, block)) return null
  return closing('single')
}

function isElision(text: string, at: number, block: Span): boolean {
  return /^(?:\d0s|em\b|til\b|tis\b|twas\b|n\b|cause\b|round\b|bout\b)/i.test(
    text.slice(at + 1, Math.min(block.end, at + 8)),
  )
}

/** Does a mark that can only close follow before another one opens? Looks as far as a long sentence reaches. */
function hasClosing(text: string, from: number, block: Span): boolean {
  const limit = Math.min(block.end, from + 600)
  for (let at = from; at < limit; at += 1) {
    const character = text[at]
    if (character === '‘') return false
    if (character !== "'" && character !== '’') continue
    const before = text[at - 1] ?? ' '
    const next = after(text, at + 1, block)
    if (/\s/.test(before)) return false
    if (/[\p{L}\p{N}]/u.test(next)) continue
    // "the voters' choice" within: could close, but need not. Anything else that faces left closes.
    if (before !== 's' || !/\s/.test(next) || at + 1 >= block.end) return true
  }
  return false
}
