import { rootOf } from '../../types/document-parts.ts'
import type { Ground } from './mark-sheet.ts'

/** Tells whether text stands on a dark or a light ground. Answers are kept: make a new one for every painting. */
export function groundFinder(view: Window): (node: Node) => Ground {
  const known = new Map<Element, Ground>()
  return (node) => {
    const passed: Element[] = []
    let ground: Ground | null = null
    for (let at = elementOf(node); at && !ground; at = parentOf(at)) {
      ground = known.get(at) ?? groundOf(view.getComputedStyle(at).backgroundColor)
      passed.push(at)
    }
    // Where nothing is painted the ground is the browser's own, which `color-scheme` may have made dark.
    ground ??= canvasIsDark(view) ? 'dark' : 'light'
    for (const element of passed) known.set(element, ground)
    return ground
  }
}

/** `null` for a colour that shows what is behind it. */
function groundOf(color: string): Ground | null {
  const [red, green, blue, alpha = 1] = color.match(/[\d.]+/g)?.map(Number) ?? []
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110 ? 'dark' : 'light'
}

function canvasIsDark(view: Window): boolean {
  const scheme = view.getComputedStyle(rootOf(view.document)).colorScheme ?? ''
  if (!scheme.includes('dark')) return false
  return !scheme.includes('light') || view.matchMedia('(prefers-color-scheme: dark)').matches
}

function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement
  const root = element.getRootNode()
  return 'host' in root ? (root as ShadowRoot).host : null
}
