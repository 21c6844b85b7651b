import { stemmer } from 'stemmer'
import { eng } from 'stopword'

const grammar = new Set(eng)
const word = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu

/** The stems of the words that carry a sentence's meaning (Porter 1980): without the words that only hold it together. */
export function contentWords(sentence: string): Set<string> {
  const words = sentence.toLowerCase().match(word) ?? []
  return new Set(
    words
      .map((found) => found.replace(/['’]s?$|['’](?:re|ve|ll|d)$/, ''))
      .filter((found) => found.length > 1 && !grammar.has(found))
      .map(stemmer),
  )
}
