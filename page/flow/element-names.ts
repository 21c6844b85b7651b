const nameAttributes = [
  'class',
  'id',
  'data-component',
  'data-testid',
  'data-module',
  'data-type',
  'itemprop',
  'aria-label',
]

/**
 * The words an element is named with, in lower case between spaces, `articleBody` split as `article-body`: what its
 * makers call it is the best hint at what it is.
 */
export function namesOf(element: Element): string {
  let names = ' '
  for (const attribute of nameAttributes) {
    const value = element.getAttribute(attribute)
    if (value) names += `${value.slice(0, 400)} `
  }
  if (names === ' ') return names
  return names
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[_:]+/g, '-')
    .toLowerCase()
}

/** A pattern for one of the words, standing alone between spaces and hyphens. */
export function nameWord(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s-])(?:${alternatives})(?=[\\s-]|$)`)
}
