/** Values of the page's `<meta>` elements by name or property, in lower case; several of one name are kept in order. */
export type MetaValues = Map<string, string[]>

export function readMeta(document: Document): MetaValues {
  const values: MetaValues = new Map()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.replace(/\s+/g, ' ').trim()
    if (!content) continue
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase()
      if (!name) continue
      const list = values.get(name)
      if (list) list.push(content)
      else values.set(name, [content])
    }
  }
  return values
}

/** The first value of the first of `names` that the page gives. */
export function firstMeta(meta: MetaValues, names: string[]): string | null {
  for (const name of names) {
    const value = meta.get(name)?.[0]
    if (value) return value
  }
  return null
}
