import {
  auxiliaries,
  isAdverb,
  isCapitalised,
  prepositions,
  subjectPronouns,
  subordinators,
  timeWords,
} from '../words/word-classes.ts'
import { joinsNouns } from './joined-nouns.ts'
import { isOpeningMark, type SentenceWord } from './sentence-words.ts'
import type { WordRange } from './subject-before.ts'

/** The noun phrase that begins at `from`: after "according to" or after an inverted verb ("…," said Ann Lee, …). */
export function phraseFrom(words: readonly SentenceWord[], from: number): WordRange | null {
  const head = words[from]
  if (!head || head.kind === 'mark') return null
  if (subjectPronouns.has(head.lower)) return { first: from, last: from }
  let last = from - 1
  for (let index = from; index < words.length; index += 1) {
    const word = words[index]
    if (!word || word.quoted) break
    const isInitial =
      word.text === '.' && /^\p{Lu}$/u.test(words[index - 1]?.text ?? '') && isCapitalised(words[index + 1]?.text ?? '')
    if (isInitial) continue
    if (word.kind === 'mark' && word.text !== '-' && word.text !== '&' && word.lower !== "'") {
      if (word.text === '(') {
        const close = words.findIndex(({ text }, at) => at > index && text === ')')
        if (close > 0 && close - index < 8) {
          index = close
          last = close
          continue
        }
      }
      if (word.text === ',' && opensApposition(words, index + 1)) {
        const end = endOfApposition(words, index + 1)
        // "According to Ann Lee, the pier will close": a clause, not an apposition.
        if (!holdsFiniteVerb(words, index + 1, end)) return { first: from, last: end }
      }
      break
    }
    if (word.lower === "'s" || /^(?:and|or)$/.test(word.lower)) {
      if (word.lower !== "'s" && !joinsNouns(words, index)) break
      last = index
      continue
    }
    if (/^(?:who|whose|that)$/.test(word.lower)) return { first: from, last: endOfApposition(words, index) }
    if (auxiliaries.has(word.lower) || subordinators.has(word.lower) || subjectPronouns.has(word.lower)) break
    if (timeWords.has(word.lower) && index > from && !isCapitalised(words[index + 1]?.text ?? '')) break
    if (/^(?:in|on|at|with|to|by|about|during|after|via)$/.test(word.lower) && !/^(?:at|with|to|by)$/.test(word.lower))
      break
    if (word.lower === 'to' && !isRoleBefore(words, index)) break
    if (isAdverb(word.lower) && index > from) break
    last = index
  }
  while (last > from && (prepositions.has(words[last]?.lower ?? '') || /^(?:and|or)$/.test(words[last]?.lower ?? '')))
    last -= 1
  return last >= from ? { first: from, last } : null
}

function isRoleBefore(words: readonly SentenceWord[], index: number): boolean {
  return /(?:er|or|aide|secretary|ambassador|envoy|counsel|person|man|woman|source|close)s?$/.test(
    words[index - 1]?.lower ?? '',
  )
}

function opensApposition(words: readonly SentenceWord[], index: number): boolean {
  const word = words[index]
  return (
    word !== undefined &&
    !word.quoted &&
    (/^(?:a|an|the|who|whose|his|her|one|former|president|director|chairman|ceo|head|founder|executive|professor|editor|author|vice|co-founder|chief|spokesman|spokeswoman|managing|senior|campaign|another)$/.test(
      word.lower,
    ) ||
      (word.kind === 'number' && words[index + 1]?.text === ','))
  )
}

function holdsFiniteVerb(words: readonly SentenceWord[], first: number, last: number): boolean {
  if (/^(?:who|whose)$/.test(words[first]?.lower ?? '')) return false
  return words
    .slice(first, last + 1)
    .some(
      ({ lower }, index, all) =>
        auxiliaries.has(lower) && !all.slice(0, index).some((word) => /^(?:who|that|which)$/.test(word.lower)),
    )
}

function endOfApposition(words: readonly SentenceWord[], from: number): number {
  let last = from
  for (let index = from; index < words.length; index += 1) {
    const word = words[index]
    if (!word || word.quoted || /^[,.;:—–]$/.test(word.text) || isOpeningMark(word)) break
    last = index
  }
  return last
}
