import { isSpelledNumber } from './spelled-numbers.ts'

/** Small words that turn a statement round, in the languages of the panel. */
const turning = new Set(
  (
    'no not never none nor neither without nobody nothing un- cannot ' +
    'nicht nie niemals kein keine keinen keinem keiner ohne niemand nichts ' +
    'pas jamais aucun aucune sans rien personne ne ni ' +
    'nunca jamás ningún ninguna sin nada nadie tampoco'
  ).split(' '),
)

/**
 * Whether two wordings can be the same claim: no number, name or negation of one is missing in the other. A decision
 * must not move from "12 were hurt" to "21 were hurt", however alike the two sentences look.
 */
export function isSameClaim(one: string, other: string): boolean {
  return weightyWords(one) === weightyWords(other)
}

function weightyWords(text: string): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:[.,:'’\-/%][\p{L}\p{M}\p{N}]+)*%?/gu) ?? []
  return words
    .flatMap((word, at) => {
      const low = word.toLowerCase().replaceAll('’', "'")
      if (/\p{N}/u.test(word) || isSpelledNumber(low)) return [low]
      if (low.endsWith("n't") || turning.has(low)) return [low.endsWith("n't") ? 'not' : low]
      // A sentence's first word has a capital in any case.
      return at > 0 && /^\p{Lu}/u.test(word) ? [low.replace(/'s$/, '')] : []
    })
    .sort()
    .join(' ')
}
