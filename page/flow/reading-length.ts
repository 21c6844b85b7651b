const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** Length of a text in characters as Latin script would need them: a Chinese or Japanese one says about what two do. */
export function readingLength(text: string): number {
  return text.length + (text.match(dense)?.length ?? 0)
}
