/** Less says nothing. Characters of its own. */
const leastText = 9

/** More is a part of the page and no statement. */
const [mostText, mostChildren] = [900, 12]

/**
 * The text of an element of a sentence or two that has words of its own, `null` for any other: where a page may state how
 * it earns.
 *
 * @param own Its own text nodes, as `ownTexts` gives them.
 */
export function statementText(element: Element, own: string[]): string | null {
  if (element.localName === 'a' || element.childElementCount > mostChildren) return null
  if (own.reduce((sum, { length }) => sum + length, 0) < leastText) return null
  const text = element.textContent
  return text.length <= mostText ? text : null
}
