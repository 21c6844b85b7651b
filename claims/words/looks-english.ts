import { wordSet } from './word-classes.ts'

/** Small words of English that other languages written in Latin letters do not share. */
const small = wordSet(
  'the of and to that is was for with it his are have has not this by be from which were had they he',
)

/** Pages declare a language that they are not written in, or none. Too few words to tell by: the declaration counts. */
const fewestWords = 30
const sampleLength = 6000

/** English copy has one of these in every four or five words; half of that is allowed for lists and names. */
const smallestShare = 0.08

/** Is the story English, by its declaration and by its small words? Looks at the beginning of the text only. */
export function isEnglish(text: string, language: string | null): boolean {
  if (language !== null && !/^en(?:[-_]|g?(?:lish)?$)/i.test(language)) return false
  const words =
    text
      .slice(0, sampleLength)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return true
  const found = words.reduce((count, word) => count + (small.has(word) ? 1 : 0), 0)
  return found / words.length >= smallestShare
}
