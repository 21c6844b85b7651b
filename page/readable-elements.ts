import { Readability } from '@mozilla/readability'
import type { Steps } from '../types/steps.ts'
import { numberAttribute, numberedClone } from './numbered-clone.ts'

/** Beyond this many elements the extractor takes seconds; then the page is read by its own structure alone. */
const mostElements = 9_000

/** Below this many characters the extractor tries again with looser rules, each time from the start. */
const leastText = 300

/** The extractor has run before. */
let isReady = false

export interface ReadableElements {
  /** Live elements that Readability took for the article, wrappers included. */
  kept: Set<Element>
  byline: string | null
  title: string | null
}

/** What Mozilla's Readability takes for the article, as elements of the live document; `null` where it finds none. */
export function* readableElements(document: Document): Steps<ReadableElements | null> {
  if (document.getElementsByTagName('*').length > mostElements) return null
  try {
    if (!isReady) {
      // To make its code and patterns ready takes as long as an ordinary page does, so that is a step of its own.
      extract(sampleIn(document))
      isReady = true
      yield
    }
    const numbered = yield* numberedClone(document)
    yield
    const article = extract(numbered.clone)
    yield
    if (!article?.content) return null
    const kept = new Set<Element>()
    for (const element of article.content.querySelectorAll(`[${numberAttribute}]`)) {
      const live = numbered.live[Number(element.getAttribute(numberAttribute))]
      if (live) kept.add(live)
    }
    return { kept, byline: article.byline ?? null, title: article.title ?? null }
  } catch {
    // Readability and cloning recurse: a page that nests without end is read by its own structure.
    return null
  }
}

function extract(clone: Document) {
  // Nobody will see the article that it builds.
  return new Readability<Element>(clone, {
    serializer: (node) => node as Element,
    charThreshold: leastText,
    keepClasses: true,
  }).parse()
}

/** A page with a little of everything. */
function sampleIn(document: Document): Document {
  const sample = document.implementation.createHTMLDocument('A page')
  const add = (into: Element, name: string, text = '') => {
    const element = into.appendChild(sample.createElement(name))
    element.textContent = text
    return element
  }
  const article = add(add(sample.body, 'div'), 'article')
  add(article, 'h2', 'A page')
  for (let count = 0; count < 4; count++) add(article, 'p', 'A sentence, and some words. '.repeat(5))
  for (const name of ['div', 'ul', 'form', 'table']) add(add(article, name), 'a', 'A link').setAttribute('href', '#')
  return sample
}

/**
 * The text node belongs to the kept elements. Readability melts a lone child into its parent, so that the child's own
 * number may be lost: then the parent answers.
 */
export function isKept(node: Node, kept: Set<Element>): boolean {
  let element: Element | null = node.parentElement
  for (let steps = 0; element && steps < 6; steps++) {
    if (kept.has(element)) return true
    const parent: Element | null = element.parentElement
    if (parent?.childElementCount !== 1) return false
    element = parent
  }
  return false
}
