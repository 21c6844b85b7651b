/** Attributes in which pages that load stories one below the other keep each one's address. */
const attributes = [
  'data-url',
  'data-href',
  'data-permalink',
  'data-article-url',
  'data-story-url',
  'data-canonical-url',
  'itemid',
]

/** The address that a story on a page of several gives itself, on the page's own site; `null` where it gives none. */
export function ownAddress(element: Element, heading: Element): string | null {
  const said = [
    ...attributes.map((name) => element.getAttribute(name)),
    ...attributes.slice(0, -1).map((name) => element.querySelector(`[${name}]:has(h1, h2)`)?.getAttribute(name)),
    element.querySelector('meta[itemprop~="mainEntityOfPage"]')?.getAttribute('content'),
    element.querySelector('link[itemprop~="mainEntityOfPage"]')?.getAttribute('href'),
    (heading.closest('a[href]') ?? heading.querySelector('a[href]'))?.getAttribute('href'),
  ]
  const here = new URL(element.baseURI)
  for (const candidate of said) {
    if (!candidate || candidate.startsWith('#') || !URL.canParse(candidate, here)) continue
    const address = new URL(candidate, here)
    if (/^https?:$/.test(address.protocol) && address.host === here.host) return address.href
  }
  return null
}
