import type { Rendering } from '../../types/rendering.ts'
import { mediaSurvival } from './media-survival.ts'

/** Rules that are looked at in a page's own style sheets: enough for a page, and a bound for a hostile one. */
const mostRules = 20_000

/** One compound of a tag, an id and classes: what can be looked up without a selector engine. */
const simpleSelector = /^([a-z][\w-]*)?((?:[.#][\w-]+)+)$/i

/**
 * Answers from attributes, inline style and the simple `display: none` rules of the page's own style sheets, for
 * documents that have no layout. Where it isn't known that something is hidden, it is taken to be shown.
 */
export function staticRendering(document: Document): Rendering {
  let hidden: Set<Element> | null = null
  const shown = new Map<Element, boolean>()
  return {
    isShown(element) {
      hidden ??= hiddenBySheets(document)
      // Ancestors are remembered: without that, a page that nests deeply takes quadratic time.
      const path: Element[] = []
      let known: boolean | undefined
      for (let at: Element | null = element; at; at = at.parentElement) {
        known = shown.get(at)
        if (known !== undefined) break
        path.push(at)
      }
      known ??= true
      for (const at of path.reverse()) {
        known = known && !isHiddenItself(at) && !hidden.has(at)
        shown.set(at, known)
      }
      return known
    },
    pseudoText: () => '',
    floats: (element) => /(?:^|;)\s*position:\s*fixed/i.test(element.getAttribute('style') ?? ''),
    boxOf: () => null,
    typeOf: () => null,
    ...mediaSurvival(document),
  }
}

function isHiddenItself(element: Element): boolean {
  const name = element.localName
  if (name === 'template' || name === 'noscript' || name === 'script' || name === 'style') return true
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true
  const style = element.getAttribute('style')
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style)
}

/** Elements that a rule hides, unless a later or heavier simple rule shows them again. */
function hiddenBySheets(document: Document): Set<Element> {
  const weights = new Map<Element, { weight: number; none: boolean }>()
  let budget = mostRules
  for (const sheet of Array.from(document.styleSheets)) {
    for (const rule of rulesOf(sheet)) {
      if (budget-- <= 0) return new Set()
      const { selectorText, style } = rule as CSSStyleRule
      const display = selectorText && style ? style.getPropertyValue('display') : ''
      if (!display) continue
      const none = display === 'none'
      const heavier = style.getPropertyPriority('display') ? 1000 : 0
      for (const selector of selectorText.split(',')) {
        const weight = heavier + selector.split(/[.#]/).length + 10 * (selector.split('#').length - 1)
        for (const element of simplyMatching(document, selector.trim())) {
          const before = weights.get(element)
          if (!before || weight >= before.weight) weights.set(element, { weight, none })
        }
      }
    }
  }
  return new Set(Array.from(weights).flatMap(([element, { none }]) => (none ? [element] : [])))
}

function rulesOf(sheet: CSSStyleSheet): ArrayLike<CSSRule> & Iterable<CSSRule> {
  try {
    // A sheet for print or for narrow windows says nothing about what a reader of the page sees.
    return sheet.disabled || /print|\(/.test(sheet.media?.mediaText ?? '') ? [] : Array.from(sheet.cssRules)
  } catch {
    return []
  }
}

function simplyMatching(document: Document, selector: string): Element[] {
  const match = simpleSelector.exec(selector)
  if (!match) return []
  const tag = match[1]?.toLowerCase()
  const parts = (match[2] ?? '').match(/[.#][\w-]+/g) ?? []
  const classes = parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1))
  const ids = parts.filter((part) => part.startsWith('#')).map((part) => part.slice(1))
  const found = ids[0]
    ? [document.getElementById(ids[0])]
    : Array.from(document.getElementsByClassName(classes.join(' ')))
  return found.filter(
    (element): element is Element =>
      element !== null &&
      (!tag || element.localName === tag) &&
      ids.every((id) => element.getAttribute('id') === id) &&
      classes.every((name) => element.classList.contains(name)),
  )
}
