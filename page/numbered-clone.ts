import type { Steps } from '../types/steps.ts'

/** On the clone only: the live document is never written to. */
export const numberAttribute = 'data-second-source-number'

export interface NumberedClone {
  clone: Document
  /** The live element of a clone's number. */
  live: Element[]
}

/** So many nodes are copied before others may go first. */
const nodesInStep = 64

/**
 * A copy of the document whose elements carry numbers that lead back to the live ones, so that an extractor may tear
 * the copy apart. It is made node by node, without recursion: a large page copied at once would keep its readers
 * waiting. Left out is what extractors throw away before they begin: code, styles, drawings, what its markup hides.
 */
export function* numberedClone(document: Document): Steps<NumberedClone> {
  // Of the same kind and with the same address, and without a window: nothing in it loads or runs.
  const clone = document.cloneNode(false) as Document
  const live: Element[] = []
  const stack: Array<{ node: Node; into: Node }> = [{ node: document.documentElement, into: clone }]
  let count = 0
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (++count % nodesInStep === 0) yield
    const { node, into } = next
    if (node.nodeType !== 1) {
      into.appendChild(node.nodeType === 8 ? clone.createComment('') : clone.importNode(node, false))
      continue
    }
    const element = node as Element
    if (isLeftOut(element)) continue
    const copy = copyOf(element, clone)
    copy.setAttribute(numberAttribute, String(live.length))
    live.push(element)
    into.appendChild(copy)
    if (element.localName === 'svg' && !element.textContent?.trim()) continue
    for (let child = element.lastChild; child; child = child.previousSibling) {
      const { nodeType } = child
      if (nodeType === 1 || nodeType === 3 || nodeType === 8) stack.push({ node: child, into: copy })
    }
  }
  return { clone, live }
}

/**
 * Without the page's own handlers: where its policy forbids these, to copy one counts as a breach, which the browser
 * writes to the console and tells the page's server.
 */
function copyOf(element: Element, clone: Document): Element {
  const names = element.getAttributeNames()
  if (!names.some((name) => name.startsWith('on'))) return clone.importNode(element, false)
  const copy = clone.createElementNS(element.namespaceURI, element.localName)
  for (const name of names) {
    const attribute = name.startsWith('on') ? null : element.getAttributeNode(name)
    if (attribute) copy.setAttributeNode(clone.importNode(attribute, false))
  }
  return copy
}

/** Of scripts those with data about the article stay. */
function isLeftOut(element: Element): boolean {
  const name = element.localName
  if (name === 'script') return element.getAttribute('type') !== 'application/ld+json'
  if (name === 'style' || name === 'noscript' || name === 'template') return true
  if (name === 'html' || name === 'body') return false
  if (element.hasAttribute('hidden')) return true
  if (element.getAttribute('aria-hidden') === 'true' && !element.getAttribute('class')?.includes('fallback-image'))
    return true
  const style = element.getAttribute('style')
  return style !== null && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
}
