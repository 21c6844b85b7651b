import type { CopiedNode, CopiedPage } from '../../types/copied-page.ts'
import { rootOf } from '../../types/document-parts.ts'
import type { Steps } from '../../types/steps.ts'

/** Beyond this many elements an extractor takes seconds; then the page is read by its own structure alone. */
export const mostElements = 9_000

/** Longer copies aren't made, in characters. */
const longestCopy = 4_000_000

/** Of longer attributes the rest is left out: nobody reads on to find out what an element is. */
const longestAttribute = 2_000

/** So many nodes are copied before others may go first. */
const nodesInStep = 64

/** What an extractor asks of any element … */
const asked = new Set(
  'aria-hidden aria-modal class colspan content datatable hidden href id itemprop name property rel role rowspan style summary type'.split(
    ' ',
  ),
)

/** … and of these it looks through all attributes, for the address of a picture or of a video. */
const media = new Set(['embed', 'figure', 'iframe', 'img', 'object', 'picture', 'source', 'video'])

export interface PageCopy {
  page: CopiedPage
  /** The live element of each number. */
  live: Element[]
}

/**
 * A copy of the document whose elements have numbers that lead back to the live ones; `null` of a page that is too
 * large. It is made node by node, without recursion: a large page copied at once would keep its readers waiting. Left out
 * is what extractors throw away before they begin: code, styles, drawings, what the markup hides.
 */
export function* copyPage(document: Document): Steps<PageCopy | null> {
  if (document.getElementsByTagName('*').length > mostElements) return null
  const live: Element[] = []
  const stack: Array<{ node: Node; parent: number }> = [{ node: rootOf(document), parent: -1 }]
  const parts: string[] = []
  let length = 0
  let waiting: CopiedNode[] = []
  const write = () => {
    const part = JSON.stringify(waiting).slice(1, -1)
    waiting = []
    length += part.length
    if (part) parts.push(part)
  }
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (waiting.length === nodesInStep) {
      write()
      if (length > longestCopy) return null
      yield
    }
    const { node, parent } = next
    if (node.nodeType === 8) waiting.push([parent])
    else if (node.nodeType !== 1) waiting.push([parent, node.nodeValue ?? ''])
    else if (!isLeftOut(node as Element)) {
      const element = node as Element
      const { localName, namespaceURI } = element
      const namespace = namespaceURI === 'http://www.w3.org/1999/xhtml' ? '' : (namespaceURI ?? '')
      waiting.push([parent, localName, attributesOf(element), namespace])
      const number = live.push(element) - 1
      if (localName === 'svg' && !element.textContent?.trim()) continue
      for (let child = element.lastChild; child; child = child.previousSibling) {
        const { nodeType } = child
        if (nodeType === 1 || nodeType === 3 || nodeType === 8) stack.push({ node: child, parent: number })
      }
    }
  }
  write()
  return { page: parts.join(','), live }
}

function attributesOf(element: Element): string[] {
  const all = media.has(element.localName)
  return element
    .getAttributeNames()
    .filter((name) => (all ? !name.startsWith('on') : asked.has(name)))
    .flatMap((name) => [name, element.getAttribute(name)?.slice(0, longestAttribute) ?? ''])
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
