/**
 * A selector that fits this element and no other of its tree, now; `null` for an element outside of any tree. It counts
 * children from the nearest ancestor with an id of its own.
 */
export function uniqueSelector(element: Element): string | null {
  const root = element.getRootNode() as Document | ShadowRoot
  if (root.nodeType !== 9 && !('host' in root)) return null
  const steps: string[] = []
  for (let at: Element | null = element; at; at = at.parentElement) {
    const id = at.getAttribute('id')
    if (id && isPlain(id) && root.querySelectorAll(`#${id}`).length === 1) {
      steps.unshift(`#${id}`)
      return steps.join(' > ')
    }
    const parent: ParentNode | null = at.parentNode as ParentNode | null
    if (!parent) return null
    const place = Array.prototype.indexOf.call(parent.children, at) + 1
    steps.unshift(at.parentElement ? `:nth-child(${place})` : childOfRoot(root, place))
  }
  return steps.join(' > ')
}

/** An id that would have to be escaped is passed over: there is always another way. */
function isPlain(id: string): boolean {
  return /^[a-z_][\w-]*$/i.test(id)
}

function childOfRoot(root: Document | ShadowRoot, place: number): string {
  return root.nodeType === 9 ? ':root' : `:host > :nth-child(${place})`
}
