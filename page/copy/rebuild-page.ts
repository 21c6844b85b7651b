import * as v from 'valibot'
import type { CopiedNode, CopiedPage } from '../../types/copied-page.ts'
import { mostElements } from './copy-page.ts'

/** In the rebuilt page only, and on every element of it. */
export const numberAttribute = 'data-second-source-number'

/**
 * Elements nest no deeper and all text lies under no more than this, each character counted at each element around it. An
 * extractor asks many elements for all their text: a page that is made to keep it busy would keep its panel waiting.
 */
const [deepest, mostNested] = [500, 100_000_000]

const parent = v.pipe(v.number(), v.integer(), v.minValue(-1))

const schema = v.array(
  v.union([
    v.strictTuple([parent]),
    v.strictTuple([parent, v.string()]),
    v.strictTuple([parent, v.string(), v.array(v.string()), v.string()]),
  ]),
) satisfies v.GenericSchema<unknown, CopiedNode[]>

/**
 * The copied page as a document without a window: nothing in it loads or runs. Every element carries its number.
 *
 * @returns `null` for what is no copy of a page, or of one that is too large.
 */
export function rebuildPage(copied: CopiedPage, implementation: DOMImplementation): Document | null {
  const nodes = v.safeParse(schema, listIn(copied))
  if (!nodes.success) return null
  const page = implementation.createHTMLDocument('')
  page.documentElement.remove()
  const elements: Array<{ element: Element; depth: number }> = []
  let nested = 0
  for (const [parent, text, attributes, namespace] of nodes.output) {
    const into = elements[parent]
    const depth = (into?.depth ?? 0) + 1
    if (into ? depth > deepest : parent !== -1 || elements.length > 0 || !attributes) return null
    let node: Node
    if (text === undefined) node = page.createComment('')
    else if (!attributes) {
      nested += text.length * depth
      node = page.createTextNode(text)
    } else {
      const element = createElement(page, text, namespace ?? '')
      setAttributes(element, attributes)
      element.setAttribute(numberAttribute, String(elements.length))
      elements.push({ element, depth })
      node = element
    }
    if (nested > mostNested || elements.length > mostElements) return null
    ;(into?.element ?? page).appendChild(node)
  }
  return elements.length > 0 ? page : null
}

function listIn(copied: CopiedPage): unknown {
  try {
    return JSON.parse(`[${copied}]`)
  } catch {
    return null
  }
}

/** A parser lets names pass that a script may not give: such an element is none of HTML's. */
function createElement(page: Document, name: string, namespace: string): Element {
  try {
    return namespace ? page.createElementNS(namespace, name) : page.createElement(name)
  } catch {
    return page.createElement('unnamed-element')
  }
}

function setAttributes(element: Element, attributes: string[]): void {
  for (let index = 0; index + 1 < attributes.length; index += 2) {
    const name = attributes[index] ?? ''
    if (name.toLowerCase().startsWith('on')) continue
    try {
      element.setAttribute(name, attributes[index + 1] ?? '')
    } catch {
      // The same of attributes.
    }
  }
}
