/** Words that every English text is full of and that no other language shares as a set. */
const commonWords = new Set(
  'the of and to in that is was for with as on by it he she they are be this have has from at which but not were had their said will would'.split(
    ' ',
  ),
)

const fewestWords = 40
/** English news has about 35 % of these; other languages that share some of the words stay below 10 %. */
const englishShare = 0.15

/**
 * Whether a text is in English: by its words where it is long enough to tell, else by the language that the page
 * declares (many pages declare one they aren't written in).
 */
export function looksEnglish(text: string, declared: string | null): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const letters = text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0
  const latin = text.slice(0, 20_000).match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters > 60 && latin < letters / 2) return false
  if (words.length >= fewestWords)
    return words.filter((word) => commonWords.has(word)).length / words.length >= englishShare
  return !declared || /^en\b/i.test(declared)
}
