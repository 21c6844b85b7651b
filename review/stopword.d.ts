/** The package has no types of its own: lists of the words that hold a sentence together, by ISO 639-3 language. */
declare module 'stopword' {
  export const eng: string[]
}
