import { type ClaimWords, sharedCommon } from './claim-words.ts'
import { repeatWeights } from './repeat-weights.ts'

/** What speaks for two sentences making the same claim, 0 to 1 each. */
export type RepeatClues = Record<keyof typeof repeatWeights, number>

/** A sentence as far as it can be held against another. */
export interface ComparedClaim extends ClaimWords {
  /** Its place in the story. */
  index: number
  isAttributed: boolean
  /** Neighbouring words, two and two. */
  inRow: ReadonlySet<string>
}

/** How rare a word is in the story: its inverse document frequency (Spärck Jones 1972). */
export type WeightOf = (word: string) => number

const most = { sharedCommon: 6, sharedWeight: 15, wordsInRow: 5, distance: 100 }

/** The earlier of two stands among so many first sentences. */
const opening = 3

/**
 * The clues that two sentences make the same claim.
 *
 * @param before The earlier of the two.
 * @param likeness The cosine of their content words, 0 to 1.
 */
export function repeatClues(
  before: ComparedClaim,
  after: ComparedClaim,
  likeness: number,
  weightOf: WeightOf,
): RepeatClues {
  const commonWeight = Math.min(weightOfAll(before.common, weightOf), weightOfAll(after.common, weightOf))
  return {
    likeness,
    sharedCommon: upTo(most.sharedCommon, sharedCommon(before, after)),
    commonShare: weightOfAll(shared(before.common, after.common), weightOf) / Math.max(1, commonWeight),
    sharedWeight: upTo(most.sharedWeight, weightOfAll(shared(before.words, after.words), weightOf)),
    wordsInRow: upTo(most.wordsInRow, shared(before.inRow, after.inRow).length),
    distance: upTo(Math.log(most.distance), Math.log(after.index - before.index)),
    early: before.index < opening ? 1 : 0,
    bothAttributed: before.isAttributed && after.isAttributed ? 1 : 0,
    oneDenies: before.denies === after.denies ? 0 : 1,
    pair: 1,
  }
}

/** The chance that two sentences make the same claim, by fitted weights (a logistic regression). */
export function chanceOfRepeat(clues: RepeatClues, weights: Readonly<RepeatClues> = repeatWeights): number {
  const names = Object.keys(clues) as Array<keyof RepeatClues>
  return 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + weights[name] * clues[name], 0)))
}

/** Neighbouring words of a sentence, two and two, in lower case. */
export function wordsInRow(sentence: string): Set<string> {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): string[] {
  return [...one].filter((word) => other.has(word))
}

function weightOfAll(words: Iterable<string>, weightOf: WeightOf): number {
  return [...words].reduce((sum, word) => sum + weightOf(word), 0)
}

function upTo(limit: number, value: number): number {
  return Math.min(limit, value) / limit
}
