import { isAdvertisers } from '../types/paid-sentence.ts'
import type { Sentence } from '../types/review.ts'
import { claimWords, haveOtherFigures, sharedCommon } from './claim-words.ts'
import { groupPairs } from './group-pairs.ts'
import { type ComparedClaim, chanceOfRepeat, type RepeatClues, repeatClues, wordsInRow } from './repeat-clues.ts'

/** Less alike in their words, two sentences are not held against each other. */
const fewestAlike = 0.1

/** Words beside names that two sentences have to share. */
const fewestShared = 2

/** So much alike, two sentences of which one denies something say opposite things. */
const opposite = 0.5

/** Fewer content words than this are too little to tell a claim by, unless the words are the same. */
const fewestWords = 4

/** Whether two sentences make the same claim, by the clues for it. */
export type DecideRepeat = (before: number, after: number, clues: RepeatClues) => boolean

interface Claim extends ComparedClaim {
  length: number
}

/**
 * Groups of sentences that make the same claim again, as far as the words that carry the claim and their places tell by
 * fitted weights.
 *
 * @param decide Another judge than the fitted weights only while they are fitted.
 * @returns Groups of two or more indexes into `sentences`, each in reading order.
 */
export function findRepeats(text: string, sentences: Sentence[], decide: DecideRepeat = byFittedWeights): number[][] {
  const claims = sentences.flatMap((sentence, index): Claim[] => {
    if (sentence.verdict === 'not-a-claim' || isAdvertisers(sentence)) return []
    const words = text.slice(sentence.start, sentence.end)
    const claim = claimWords(words)
    const isAttributed = attributed.has(sentence.verdict)
    return claim.words.size >= 2 ? [{ ...claim, index, isAttributed, inRow: wordsInRow(words), length: 0 }] : []
  })
  const holders = new Map<string, number[]>()
  claims.forEach(({ words }, claim) => {
    for (const word of words) {
      const holding = holders.get(word)
      if (holding) holding.push(claim)
      else holders.set(word, [claim])
    }
  })
  const weightOf = (word: string) => Math.log((claims.length + 1) / (holders.get(word)?.length ?? 1))
  for (const claim of claims)
    claim.length = Math.sqrt([...claim.words].reduce((sum, word) => sum + weightOf(word) ** 2, 0))

  const pairs: Array<[number, number]> = []
  claims.forEach((after, at) => {
    const shared = new Map<number, number>()
    for (const word of after.words) {
      for (const other of holders.get(word) ?? []) {
        if (other < at) shared.set(other, (shared.get(other) ?? 0) + weightOf(word) ** 2)
      }
    }
    for (const [place, weight] of shared) {
      const before = claims[place]
      const likeness = before ? weight / (after.length * before.length || 1) : 0
      if (!before || likeness < fewestAlike) continue
      const isSame = areShort(before, after)
        ? haveSameWords(before, after)
        : mayBeSame(before, after, likeness) &&
          decide(before.index, after.index, repeatClues(before, after, likeness, weightOf))
      if (isSame) pairs.push([before.index, after.index])
    }
  })
  return groupPairs(pairs)
}

/** From this chance on two sentences make the same claim: a false pair costs more trust than a missing one. */
const sure = 0.55

const attributed: ReadonlySet<string> = new Set(['attributed', 'unnamed', 'vague'])

const byFittedWeights: DecideRepeat = (_before, _after, clues) => chanceOfRepeat(clues) >= sure

function areShort(...claims: Claim[]): boolean {
  return claims.some(({ words }) => words.size < fewestWords)
}

function haveSameWords(one: Claim, other: Claim): boolean {
  return one.words.size === other.words.size && [...one.words].every((word) => other.words.has(word))
}

function mayBeSame(before: Claim, after: Claim, likeness: number): boolean {
  const areOpposite = before.denies !== after.denies && likeness >= opposite
  return sharedCommon(before, after) >= fewestShared && !haveOtherFigures(before, after) && !areOpposite
}
