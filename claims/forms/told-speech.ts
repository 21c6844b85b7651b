const told = /[,.?!][”"]\s(?:\p{L}+\s){1,3}(?:said|says|added|wrote)\b|[,.?!][”"]\s(?:said|says|added|wrote)\s/u

/** A paragraph tells what somebody said (“…,” Lee said): the story's own words, in which nobody else speaks to the end. */
export function tellsOfSpeech(paragraph: string): boolean {
  return told.test(paragraph)
}
