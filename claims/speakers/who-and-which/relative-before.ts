/** How far back is looked, in UTF-16 units. */
const reach = 160

/** "the letters, in | which", "three leaders, each of | whom" */
const prepositionBefore =
  /(?:,(?:\s\p{Ll}+){1,2}\sof|[,\s–—-]*\s(?:in|of|from|for|with|by|on|at|to|under|about|through|during))\s$/u

/** What a clause says before it goes on: the stop of an initial ends none. */
const clause = String.raw`\s(?:[^.!?“”"]|(?<=\p{Lu})\.){3,120}`

/** "Lee, who came and | who": both are of Lee. */
const whoAnd = new RegExp(`(?<!\\p{L})(?:who|whom)${clause}?,?\\s(?:and|or|but)\\s$`, 'u')
const whichAnd = new RegExp(`(?<!\\p{L})which${clause}?,?\\s(?:and|or|but)\\s$`, 'u')

/** "Lee, who came to the port, | who" */
const whoInRow = new RegExp(`(?<!\\p{L})who${clause},\\s$`, 'u')

/**
 * Where the words begin that belong to a relative pronoun, or to those before it that mean the same: "the letters|, in
 * which", "Lee, |who came and who". `null`: they begin with itself.
 */
export function relativeBefore(at: number, word: string, text: string): number | null {
  const preposition = word === 'that' ? null : placeOf(prepositionBefore, at, text)
  if (preposition !== null) return preposition + 1
  return placeOf(word === 'which' ? whichAnd : whoAnd, at, text)
}

/** Where the "who" stands of which another, after a comma, may be the next: "Lee, |who came to the port, who". */
export function whoInRowBefore(at: number, text: string): number | null {
  return placeOf(whoInRow, at, text)
}

function placeOf(pattern: RegExp, at: number, text: string): number | null {
  const from = Math.max(0, at - reach)
  const found = pattern.exec(text.slice(from, at))
  return found && from + found.index
}
