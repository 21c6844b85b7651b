import { isAdvertisers } from '../types/paid-sentence.ts'
import type { Sentence } from '../types/review.ts'
import { type ClaimWords, claimWords, differ, sharedCommon } from './claim-words.ts'
import { groupPairs } from './group-pairs.ts'

/** Two sentences make the same claim from this likeness on; measured by `npm run bench:repeats`, towards precision. */
const sameClaim = 0.3

/** A sentence next to another takes up its words anyway, to go on with the subject. */
const nextTo = 0.55

/** Words beside names that two sentences have to share. */
const fewestShared = 3

/** Fewer content words than this are too little to tell a claim by, unless the words are the same. */
const fewestWords = 4

interface Claim extends ClaimWords {
  index: number
  length: number
}

/**
 * Groups of sentences that make the same claim again, by the words that carry the claim.
 *
 * Likeness is the cosine of the two sentences' content words, each weighted by how rare it is in the story (inverse
 * document frequency, Spärck Jones 1972), so that the story's subject, which every sentence names, counts for little.
 * Sentences that deny each other or give other figures are kept apart however like they are.
 *
 * @returns Groups of two or more indexes into `sentences`, each in reading order.
 */
export function findRepeats(text: string, sentences: Sentence[]): number[][] {
  const claims = sentences.flatMap((sentence, index): Claim[] => {
    if (sentence.verdict === 'not-a-claim' || isAdvertisers(sentence)) return []
    const claim = claimWords(text.slice(sentence.start, sentence.end))
    return claim.words.size >= 2 ? [{ ...claim, index, length: 0 }] : []
  })
  const holders = new Map<string, number[]>()
  claims.forEach(({ words }, claim) => {
    for (const word of words) {
      const holding = holders.get(word)
      if (holding) holding.push(claim)
      else holders.set(word, [claim])
    }
  })
  const weightOf = (word: string) => Math.log((claims.length + 1) / (holders.get(word)?.length ?? 1)) ** 2
  for (const claim of claims) claim.length = Math.sqrt([...claim.words].reduce((sum, word) => sum + weightOf(word), 0))

  const pairs: Array<[number, number]> = []
  claims.forEach((claim, at) => {
    const shared = new Map<number, number>()
    for (const word of claim.words) {
      for (const other of holders.get(word) ?? []) {
        if (other < at) shared.set(other, (shared.get(other) ?? 0) + weightOf(word))
      }
    }
    for (const [before, weight] of shared) {
      const other = claims[before]
      if (other && isSame(claim, other, weight / (claim.length * other.length || 1)))
        pairs.push([other.index, claim.index])
    }
  })
  return groupPairs(pairs)
}

function isSame(claim: Claim, other: Claim, likeness: number): boolean {
  if (claim.words.size < fewestWords || other.words.size < fewestWords)
    return claim.words.size === other.words.size && [...claim.words].every((word) => other.words.has(word))
  return (
    likeness >= (claim.index - other.index === 1 ? nextTo : sameClaim) &&
    sharedCommon(claim, other) >= fewestShared &&
    !differ(claim, other)
  )
}
