import { uniqueSelector } from '../../paid/unique-selector.ts'
import { createAdoptedSheet, type SheetRoot } from './adopted-sheets.ts'

/** Lines around elements by a style sheet of our own; an outline takes no room, so nothing moves. */
export interface Outlines {
  /** Outlines these elements and no others. */
  draw(elements: Element[]): void
  /** Outlines one element more strongly, or none. */
  flash(element: Element | null): void
}

const ordinary = 'outline: 2px dashed #b06a00 !important; outline-offset: 1px !important;'
const strong = 'outline: 4px solid #e08a00 !important; outline-offset: 1px !important;'

/** How long the page must be quiet before selectors are made anew, in milliseconds. */
const quiet = 150

export function createOutlines(document: Document, signal: AbortSignal): Outlines {
  const sheet = createAdoptedSheet(document, '', signal)
  let outlined: Element[] = []
  let flashed: Element | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined

  const write = () => {
    const rules: string[] = []
    for (const element of [...outlined, ...(flashed ? [flashed] : [])]) {
      const selector = element.isConnected ? uniqueSelector(element) : null
      if (!selector) continue
      sheet.adopt(element.getRootNode() as SheetRoot)
      rules.push(`${selector} { ${element === flashed ? strong : ordinary} }`)
    }
    sheet.replace(rules.join('\n'))
  }
  // A selector counts children, so it means another element as soon as the page adds or takes away a sibling.
  const View = document.defaultView as (Window & typeof globalThis) | null
  const observer =
    View &&
    new View.MutationObserver(() => {
      clearTimeout(waiting)
      waiting = setTimeout(write, quiet)
    })
  const update = () => {
    write()
    observer?.disconnect()
    if (outlined.length > 0 || flashed) observer?.observe(document, { childList: true, subtree: true })
  }
  signal.addEventListener(
    'abort',
    () => {
      clearTimeout(waiting)
      observer?.disconnect()
    },
    { once: true },
  )
  return {
    draw(elements) {
      // A sheet that is written again has the page's styles worked out again.
      if (elements.length === outlined.length && elements.every((element, index) => element === outlined[index])) return
      outlined = signal.aborted ? [] : elements
      update()
    },
    flash(element) {
      if (element === flashed) return
      flashed = signal.aborted ? null : element
      update()
    },
  }
}
