/** The parent as a reader sees it: out of an open shadow tree leads its host. */
export function outerElement(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const parent = element.parentNode as (ParentNode & { host?: Element }) | null
  return parent?.host ?? null
}

/** Whether `outer` holds the element, in a shadow tree or not. */
export function holds(outer: Element | null, element: Element): boolean {
  if (!outer) return false
  for (let at: Element | null = element; at; ) {
    if (outer.contains(at)) return true
    const tree = at.getRootNode() as Document | ShadowRoot
    at = 'host' in tree ? tree.host : null
  }
  return false
}
