/** A place taller than this share of the window is shown from its top. */
const tall = 0.7

/** Brings a place into the middle of the window: smoothly, unless the reader has asked for less motion. */
export function scrollTo(view: Window, place: Range | Element): void {
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'
  const element = 'startContainer' in place ? elementOf(place.startContainer) : place
  if (!element) return
  if (element.getBoundingClientRect().height < view.innerHeight * tall) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
    return
  }
  const box = place.getBoundingClientRect()
  const above = Math.max(0, (view.innerHeight - Math.min(box.height, view.innerHeight)) / 2)
  view.scrollTo({ top: view.scrollY + box.top - above, behavior })
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement
}
