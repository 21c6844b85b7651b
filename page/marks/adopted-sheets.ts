/** A tree with style sheets of its own. */
export type SheetRoot = Document | ShadowRoot

/** A style sheet of ours in a page's trees: it is no node, so the page's DOM stays as it is. */
export interface AdoptedSheet {
  /** Sees to it that the sheet applies in this tree, too. */
  adopt(root: SheetRoot): void
  /** Replaces the rules everywhere. */
  replace(rules: string): void
}

/** Makes a style sheet that leaves all trees again when `signal` is aborted. */
export function createAdoptedSheet(document: Document, rules: string, signal: AbortSignal): AdoptedSheet {
  const view = document.defaultView as (Window & typeof globalThis) | null
  if (!view) throw new Error('The document has no window.')
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(rules)
  const roots = new Set<SheetRoot>()
  signal.addEventListener(
    'abort',
    () => {
      for (const root of roots)
        root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((other) => other !== sheet)
      roots.clear()
    },
    { once: true },
  )
  return {
    adopt(root) {
      if (signal.aborted || roots.has(root)) return
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
      roots.add(root)
    },
    replace(text) {
      sheet.replaceSync(text)
    },
  }
}
