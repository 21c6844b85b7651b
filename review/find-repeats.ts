import { isAdvertisers } from '../types/paid-sentence.ts'
import type { Sentence } from '../types/review.ts'
import { contentWords } from './content-words.ts'
import { groupPairs } from './group-pairs.ts'

/** Two sentences make the same claim from this likeness on. Set by hand, towards precision: it has not been measured yet. */
const sameClaim = 0.5

/** Fewer content words than this are too little to tell a claim by. */
const fewestWords = 4

/**
 * Groups of sentences that make the same claim again, by the words that carry the claim.
 *
 * Likeness is the cosine of the two sentences' content words, each weighted by how rare it is in the story (inverse
 * document frequency, Spärck Jones 1972), so that the story's subject, which every sentence names, counts for little.
 *
 * @returns Groups of two or more indexes into `sentences`, each in reading order.
 */
export function findRepeats(text: string, sentences: Sentence[]): number[][] {
  const claims = sentences.flatMap((sentence, index) => {
    if (sentence.verdict === 'not-a-claim' || isAdvertisers(sentence)) return []
    const words = contentWords(text.slice(sentence.start, sentence.end))
    return words.size >= fewestWords ? [{ index, words }] : []
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
  const lengths = claims.map(({ words }) => Math.sqrt([...words].reduce((sum, word) => sum + weightOf(word), 0)))

  const pairs: Array<[number, number]> = []
  claims.forEach(({ words, index }, claim) => {
    const shared = new Map<number, number>()
    for (const word of words) {
      for (const other of holders.get(word) ?? []) {
        if (other < claim) shared.set(other, (shared.get(other) ?? 0) + weightOf(word))
      }
    }
    for (const [other, weight] of shared) {
      const likeness = weight / ((lengths[claim] ?? 0) * (lengths[other] ?? 0))
      if (likeness >= sameClaim) pairs.push([claims[other]?.index ?? index, index])
    }
  })
  return groupPairs(pairs)
}
