import { contentWords } from './content-words.ts'

/** What two sentences are held against each other by. */
export interface ClaimWords {
  /** Stems of the words that carry the meaning. */
  words: Set<string>
  /** Those of them that aren't part of a name. */
  common: Set<string>
  /** Figures and days, as they are written. */
  numbers: Set<string>
  denies: boolean
}

const number = /\p{N}[\p{N}.,:]*/gu
const denial = /\b(?:not|never|no|without|nor|neither|none|cannot|refuse[sd]?|den(?:y|ies|ied))\b|n['’]t\b/i

export function claimWords(sentence: string): ClaimWords {
  return {
    words: contentWords(sentence),
    common: contentWords(sentence.replace(/(?<!\p{L})\p{Lu}[\p{L}'’-]+/gu, (name, at) => (at === 0 ? name : ' '))),
    numbers: new Set((sentence.match(number) ?? []).map((found) => found.replace(/[.,:]+$/, ''))),
    denies: denial.test(sentence),
  }
}

/** Their figures have nothing in common: whatever else is alike, they claim different things. */
export function haveOtherFigures(one: ClaimWords, other: ClaimWords): boolean {
  return one.numbers.size > 0 && other.numbers.size > 0 && !meet(one.numbers, other.numbers)
}

/** How many words they share that aren't names: those who only speak of the same places and people claim nothing alike. */
export function sharedCommon(one: ClaimWords, other: ClaimWords): number {
  let shared = 0
  for (const word of one.common) if (other.common.has(word)) shared += 1
  return shared
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const word of one) if (other.has(word)) return true
  return false
}
