/**
 * A document's own root and body. Read plainly, `document.body` is whatever element of the page is called so
 * (`<iframe name="body">`): names stand before what a document has itself (HTML Living Standard, 3.1.7, "DOM clobbering").
 */

/** The root element. */
export function rootOf(document: Document): Element {
  return (partOf(document, 'documentElement') as Element | null | undefined) ?? document.documentElement
}

/** The body; `null` where there is none, as in an image that is shown alone. */
export function bodyOf(document: Document): Element | null {
  return (partOf(document, 'body') as Element | null | undefined) ?? null
}

/** What is read: the body, or all of a document that has none. */
export function contentOf(document: Document): Element {
  return bodyOf(document) ?? rootOf(document)
}

function partOf(document: Document, name: string): unknown {
  for (let prototype = Object.getPrototypeOf(document); prototype; prototype = Object.getPrototypeOf(prototype)) {
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get
    if (getter) return getter.call(document)
  }
  return undefined
}
