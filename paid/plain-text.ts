/** Text as it is compared with wordings: one space between words, no punctuation around it. Case is kept. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\u00ad]+/g, ' ')
    .replace(/^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu, '')
}

/** Whether an element holds more than so many characters of text; half a page isn't put together to find that out. */
export function holdsMoreText(element: Element, most: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  let length = 0
  while (walker.nextNode()) {
    length += (walker.currentNode.nodeValue ?? '').trim().length
    if (length > most) return true
  }
  return false
}

/** The parts of a class or id in lower case: `adSlot__top` has the parts ad, slot and top. */
export function tokenParts(token: string): string[] {
  return token
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_:./]+/)
    .filter(Boolean)
}

/**
 * Class tokens and the id, as they are written. The attributes are asked, not the properties: a form's field called "id" or
 * "className" stands in the way of its form's own.
 */
export function namesOf(element: Element): string[] {
  const classes = element.getAttribute('class')?.split(/\s+/) ?? []
  return [element.getAttribute('id') ?? '', ...classes].filter(Boolean)
}
