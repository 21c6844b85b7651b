const title =
  /^(?:(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|vice|senator|governor|representative|congressman|speaker|chief|archbishop|labor|house|secretary|former)\.? )+(?=\S)/
/** Words that make another source of a name: "spokesman for Ann Lee", "Ann Lee's office". */
const belongs = /(?:^|\s)(?:of|for|to|from|at|by|and|with)(?:\s|$)|'s?(?:\s|$)/

/** "Ann D. Lee": the initial of a middle name, without which the name is the same. */
const initial = /^(\p{L}+ )(?:\p{L}\. )+(?=\p{L}+$)/u

/** A source's name without articles, titles and case: what two spellings of it have in common. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the|an?|his|her|their|its) /, '')
    .replace(title, '')
    .replace(/(?:'s?|[.,])+$/, '')
}

/** Of two who speak as one, a surname is enough: "Lee and Marsh", "Ann Lee and Tom Marsh". */
function isSameOfTwo(one: string, other: string): boolean {
  const [short, long] = [plainName(one), plainName(other)].sort((x, y) => x.length - y.length) as [string, string]
  return isSameName(one, other) || (long.endsWith(` ${short}`) && !belongs.test(long.slice(0, -short.length)))
}

/**
 * Two names are one source's: equal but for articles and titles, or one of two or more words goes on with words that
 * describe the same source ("Lee Bright", "state senator Lee Bright"). What a comma or "who" adds describes it in any
 * case ("a woman", "a woman who saw it").
 */
export function isSameName(one: string, other: string): boolean {
  const [ones, others] = [one.split(/ and /), other.split(/ and /)]
  // Two who speak as one: each of them has to be the same, whoever is named first.
  if (ones.length === 2 && others.length === 2)
    return [others, others.toReversed()].some((inOrder) =>
      ones.every((name, at) => isSameOfTwo(name, inOrder[at] ?? '')),
    )
  const [a, b] = [plainName(one), plainName(other)].sort((x, y) => x.length - y.length) as [string, string]
  if (a === b || a === b.replace(initial, '$1')) return true
  if (/^(?:,|\s(?:who|that|which))\s/.test(b.slice(a.length)) && b.startsWith(a)) return true
  if (!a.includes(' ')) return false
  if (b.startsWith(`${a} `)) return true
  return b.endsWith(` ${a}`) && !belongs.test(b.slice(0, -a.length))
}
