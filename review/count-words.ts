const word = /[\p{L}\p{N}]+(?:[-'’.&/][\p{L}\p{N}]+)*/gu

/** Number of words in a text: runs of letters and digits, with inner hyphens, apostrophes and points ("U.S", "well-kept"). */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}
