/**
 * The letters of every script that labels are known in, as a class's ranges. `\p{L}` says the same in some seven hundred
 * ranges: a pattern with a few of those takes a page's thread tens of milliseconds to make ready. Scripts without capitals
 * stand here as a whole, with the signs and digits among their letters.
 */
export const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02c1\\u02c6-\\u02d1\\u02e0-\\u02e4\\u0370-\\u0374' +
  '\\u0376\\u0377\\u037a-\\u037d\\u037f\\u0386\\u0388-\\u03f5\\u03f7-\\u0481\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2' +
  '\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u1fff\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u3035\\u3041-\\u3096' +
  '\\u309d-\\u309f\\u30a1-\\u30fa\\u30fc-\\ud7ff\\uf900-\\ufd3d\\ufd50-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a' +
  '\\uff66-\\uffdc'

/** The same with marks, digits and the low line: what a word is made of. */
export const wordCharacters = `0-9_\\u0300-\\u036f\\u0483-\\u0487\\u0591-\\u05bd\\u05bf\\u0610-\\u061a\\u0660-\\u0669\\u06f0-\\u06f9\\u302a-\\u302f\\u3099\\u309a\\uff10-\\uff19${letters}`

/** As much of a pattern as a table's rules are asked for. */
export type Pattern = Pick<RegExp, 'exec' | 'test'>

/**
 * A pattern that knows the letters of every script and ignores case. It is made when it is first asked for: some fifty of
 * them stand in tables, to make one takes a page's thread a fifth of a millisecond, and most pages ask for few.
 */
export function letterPattern(source: string): Pattern {
  let made: RegExp | undefined
  const ready = () => {
    made ??= new RegExp(withLetterRanges(source), 'iu')
    return made
  }
  return { exec: (text) => ready().exec(text), test: (text) => ready().test(text) }
}

/** A pattern's source with ranges in place of `\p{L}`, `\p{Lu}` and `\p{Lo}`; where case is ignored, the three say the same. */
export function withLetterRanges(source: string): string {
  return source.replace(/\\p\{L[uo]?\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]/g, (part) => {
    if (part.startsWith('[')) return part.replace(/(?:\\p\{L[uo]?\})+/g, letters)
    return part.startsWith('\\p{L') ? `[${letters}]` : part
  })
}
