/** A selector that leads to this element, from the nearest ancestor with a plain id or from the root of its tree. */
export function selectorOf(element: Element): string {
  const steps: string[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    const root = at.getRootNode() as Document | ShadowRoot
    const id = at.getAttribute('id') ?? ''
    if (/^[a-z_][\w-]*$/i.test(id) && root.querySelectorAll?.(`#${id}`).length === 1) {
      return [`#${id}`, ...steps].join(' > ')
    }
    const parent = at.parentNode as ParentNode | null
    if (!parent) break
    const place = Array.prototype.indexOf.call(parent.children, at) + 1
    steps.unshift(
      at.parentElement ? `:nth-child(${place})` : 'host' in parent ? `:host > :nth-child(${place})` : ':root',
    )
  }
  return steps.join(' > ')
}
