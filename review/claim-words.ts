import { contentWords } from './content-words.ts'

/** What two sentences are held against each other by. */
export interface ClaimWords {
  /** Stems of the words that carry the meaning. */
  words: Set<string>
  /** Those of them that aren't part of a name. */
  common: Set<string>
  /** Figures and days, as they are written. */
  numbers: Set<string>
  names: Set<string>
  denies: boolean
  /** It opens with "he", "she", "they": whom it speaks of stands elsewhere. */
  opensWithPronoun: boolean
}

const number = /\p{N}[\p{N}.,:]*/gu
const denial = /\b(?:not|never|no|without|nor|neither|none|cannot|refuse[sd]?|den(?:y|ies|ied))\b|n['’]t\b/i
const pronoun = /^["“”'‘’]*(?:(?:he|she|they|his|her|their|it|its|we|our|this|these)\b|.{0,30}\b(?:I|my|we)\b)/i

export function claimWords(sentence: string): ClaimWords {
  return {
    words: contentWords(sentence),
    common: contentWords(sentence.replace(/(?<!\p{L})\p{Lu}[\p{L}'’-]+/gu, (name, at) => (at === 0 ? name : ' '))),
    numbers: new Set((sentence.match(number) ?? []).map((found) => found.replace(/[.,:]+$/, ''))),
    names: new Set(sentence.slice(1).match(/(?<!\p{L})\p{Lu}[\p{L}'’-]+/gu) ?? []),
    denies: denial.test(sentence),
    opensWithPronoun: pronoun.test(sentence),
  }
}

/**
 * Two sentences that use the same words and still claim different things: one denies it, their figures have nothing in
 * common, or they speak of a "he" who may be two.
 */
export function differ(one: ClaimWords, other: ClaimWords): boolean {
  if (one.denies !== other.denies) return true
  if (one.numbers.size > 0 && other.numbers.size > 0 && !meet(one.numbers, other.numbers)) return true
  return (one.opensWithPronoun || other.opensWithPronoun) && !meet(one.names, other.names)
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
