import type { PaintedMark } from './marks.ts'

/**
 * The mark at a point of the window, found by the boxes of its lines: `highlightsFromPoint` isn't in every browser. Of
 * several the shortest is meant, and a selection's ground is never meant.
 */
export function hitMark(document: Document, marks: PaintedMark[], x: number, y: number): PaintedMark | null {
  const target = deepestElementAt(document, x, y)
  if (!target) return null
  let best: PaintedMark | null = null
  let shortest = Infinity
  for (const mark of marks) {
    const { range, style } = mark
    if (style === 'flash' || (style === 'selected' && best)) continue
    // What covers the text, such as a menu, takes the click.
    if (range.collapsed || !range.intersectsNode(target) || !isOver(range, x, y)) continue
    const length = style === 'selected' ? Infinity : range.toString().length
    if (length < shortest || !best) {
      best = mark
      shortest = length
    }
  }
  return best
}

function isOver(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return true
  }
  return false
}

function deepestElementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y)
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y)
    if (!inner || inner === element) break
    element = inner
  }
  return element
}
