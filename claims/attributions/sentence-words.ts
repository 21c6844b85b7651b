import type { Span } from '../../types/review.ts'
import type { Quotation } from '../quotations/find-quotations.ts'
import { splitWords, type Word } from '../words/split-words.ts'

/** A word of a sentence and whether it stands inside quoted speech (marks included). */
export interface SentenceWord extends Word {
  quoted: boolean
}

/** Splits a sentence into words and marks which of them are somebody's quoted words. */
export function sentenceWords(text: string, sentence: Span, quotations: readonly Quotation[]): SentenceWord[] {
  const words = splitWords(text, sentence)
  let index = 0
  return words.map((word) => {
    while (index < quotations.length && (quotations[index]?.end ?? 0) <= word.start) index += 1
    const quotation = quotations[index]
    const quoted = quotation !== undefined && quotation.kind === 'speech' && quotation.start <= word.start
    return { ...word, quoted }
  })
}

export function isOpeningMark(word: SentenceWord | undefined): boolean {
  return word !== undefined && /^(?:["“‘„«]|''|``)$/.test(word.text)
}

export function isClosingMark(word: SentenceWord | undefined): boolean {
  return word !== undefined && /^(?:["”’»]|'')$/.test(word.text)
}
