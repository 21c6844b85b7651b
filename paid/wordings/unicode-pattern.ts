import { wordCharacters } from './letter-ranges.ts'

const word = `[${wordCharacters}]`
const boundary = `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`

/**
 * The same pattern with word characters of every script: in JavaScript `\b` and `\w` know the Latin alphabet without
 * accents only, so that "\bréclame\b" never ends and no word of a Cyrillic text has a boundary.
 */
export function unicodePattern({ source }: RegExp): RegExp {
  return new RegExp(
    source.replace(/\\[\s\S]/g, (escaped) => (escaped === '\\b' ? boundary : escaped === '\\w' ? word : escaped)),
    'u',
  )
}

/**
 * Tells whether a text fits a pattern of a table. It is made ready when it is first asked for: most pages give no cause.
 *
 * @param language Of the table; English needs no other word characters than JavaScript knows.
 */
export function fitsPattern(pattern: RegExp, language: string): (text: string) => boolean {
  let ready: RegExp | undefined
  return (text) => {
    ready ??= language === 'en' ? pattern : unicodePattern(pattern)
    return ready.test(text)
  }
}
