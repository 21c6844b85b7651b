import { foldText } from '../flow/fold-text.ts'

const roles =
  /\b(?:correspondents?|editors?|reporters?|writers?|columnists?|contributors?|journalists?|producers?|staff|bureau chief|chief|analyst|professor|lecturer|fellow|director|host|presenter|critic|photographer|head of|deputy|senior|special to|updated|published|posted|last modified|min(?:ute)?s? read|follow|view|profile|archive|about|email|share)\b/i

/** A role or outlet may stand as the author where there is no name: "Guardian staff reporter", "BBC News". */
const mostWords = 6

/**
 * The names in what a page gives as its author: "By Jane Roe and John Doe, political editor" → Jane Roe, John Doe.
 * Addresses, roles and labels are dropped.
 */
export function authorNames(text: string): string[] {
  const line = foldText(text)
    .replace(/\S+@\S+\.\w+/g, ' ')
    .replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*$/, '')
    .replace(
      /^(?:.{0,60}?\b)?(?:by|words by|written by|story by|reported by|author[s]?\s*:?|von|par|por|di|door|av|af)\s*:?\s+(?=[\p{Lu}\p{Lo}])/iu,
      '',
    )
    .replace(/^by\s*:?\s*/i, '')
    .replace(/^(?:著者|執筆|文|取材)\s*[:：]\s*/, '')
    .replace(/\s*\([^)]*\)/g, '')
    // Where and for whom they write, and who took the pictures.
    .replace(/\s+(?:for|in|at)\s+(?=(?:the\s+)?\p{Lu}).*$/u, '')
    .replace(/[\s,;|]*\b(?:photo(?:graph)?s?|photography|pictures?|illustrations?|video|images?)(?:\s+by)?\b.*$/i, '')
  const names: string[] = []
  const parts = line.split(
    /\s*(?:,|;|\||\/|•|·|\n|\s[-–—]\s|\s+and\s+|\s+&\s+|\s+und\s+|\s+et\s+|\s+y\s+|\s+with\s+)\s*/u,
  )
  for (const part of parts) {
    const name = nameOf(part, names.length === 0 && parts.length === 1)
    if (name) names.push(name)
  }
  return names
}

function nameOf(part: string, alone: boolean): string | null {
  const name = part
    .trim()
    .replace(/^(?:by|and|&)\s+/i, '')
    .replace(/[.,:;*\s]+$/, (end) =>
      end.startsWith('.') && /\b(?:Jr|Sr)$/.test(part.replace(/[.,\s]+$/, '')) ? '.' : '',
    )
  if (name.length < 2 || name.length > 60 || !/^[\p{Lu}\p{Lo}\p{Lt}]|^(?:de|van|von|al|el|bin|d[’'])/u.test(name))
    return null
  if (/^(?:view|see|read|show|more|all|follow|click|sign)\b/i.test(name)) return null
  if (/https?:|www\.|\.com\b|@|\d{2,}/.test(name) || name.split(' ').length > mostWords) return null
  if (
    /^(?:admin|administrator|editor|webmaster|staff|guest|author|authors|unknown|null|undefined|none|n a|n\/a|Jr\.?|Sr\.?|MD|PhD|M\.D\.|Ph\.D\.?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)$/i.test(
      name,
    )
  )
    return null
  return roles.test(name) && !alone ? null : name
}

/** Libraries' data give names as "Roe, Jane"; a byline's "Jane Roe, John Doe" has a space before the comma. */
export function nameFirst(name: string): string {
  const match = /^([^\s,]+(?:-[^\s,]+)?), ([^,]+)$/.exec(foldText(name))
  return match ? `${match[2]} ${match[1]}` : name
}

/** Without those said twice: the same name in other letters, or a name within a longer one. */
export function distinctNames(names: string[]): string[] {
  const distinct: string[] = []
  for (const name of names) {
    const known = distinct.findIndex((other) => same(other, name))
    if (known < 0) distinct.push(name)
  }
  return distinct
}

function same(one: string, other: string): boolean {
  const [a, b] = [fold(one), fold(other)]
  return a === b || a.includes(b) || b.includes(a)
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
