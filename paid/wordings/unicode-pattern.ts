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
