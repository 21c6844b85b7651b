/** "dozens of | women": how many there are stands before the phrase. */
const countedBy =
  /(?<!\p{L})(?:(?<!the\s)(?:an?\s)?(?:dozens|hundreds|thousands|scores|number|majority|couple|group|handful|millions|lots?|plenty|series|pair|string|slew|host|array|crop|generation)|(?:the|an?|one)\s(?:\p{Ll}+\s)?(?:kinds?|sorts?|types?|third|quarter|half))\sof\s$/iu

/** How far before a phrase its number begins, in UTF-16 units. */
export function countBefore(text: string, start: number): number {
  return countedBy.exec(text.slice(Math.max(0, start - 24), start))?.[0].length ?? 0
}
