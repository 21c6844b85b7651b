/** "dozens of | women": how many there are stands before the phrase. */
const countedBy =
  /(?<!\p{L})(?:(?<!the\s)(?:an?\s)?(?:dozens|hundreds|thousands|scores|number|majority|couple|group|handful|millions|lots?|plenty|series|pair|string|slew|host|array|crop|generation)|(?:the|an?|one)\s(?:\p{Ll}+\s)?(?:kinds?|sorts?|types?|third|quarter|half))\sof\s$/iu

/** "a long and at times tense series of | talks" */
const describedCount =
  /(?<!\p{L})an?\s(?:(?!(?:of|in|on|to|for|with|by|from)\s)[\p{L}-]+,?\s){1,6}(?:number|majority|couple|group|handful|series|pair|string|slew|host|array|crop|generation)\sof\s$/u

/** How far before a phrase its number begins, in UTF-16 units. */
export function countBefore(text: string, start: number): number {
  const near = text.slice(Math.max(0, start - 70), start)
  return (describedCount.exec(near) ?? countedBy.exec(near))?.[0].length ?? 0
}
