import type { BlockKind } from '../../types/story.ts'
import type { FlowRegion } from '../flow/flow.ts'

/** What kind of block a region's text is, told by the nearest element that says so. */
export function blockKindOf(region: FlowRegion, scope: FlowRegion): BlockKind {
  for (let at: FlowRegion | null = region; at; at = at.parent) {
    const name = at.element.localName
    if (/^h[1-6]$/.test(name) || at.element.getAttribute('role') === 'heading') return 'heading'
    if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item'
    if (name === 'blockquote' || name === 'q') return 'quotation'
    if (name === 'pre' || name === 'xmp') return 'preformatted'
    if (name === 'td' || name === 'th') return isLayoutCell(at.element) ? 'paragraph' : 'table-row'
    if (at === scope) break
  }
  return 'paragraph'
}

/** Old pages set their columns with tables: a cell with paragraphs is no row of figures. */
function isLayoutCell(cell: Element): boolean {
  return cell.querySelector('p, div, h1, h2, h3, h4, br, table') !== null
}

/** The row that a region lies in, or `null`. */
export function rowOf(region: FlowRegion, scope: FlowRegion): FlowRegion | null {
  for (let at: FlowRegion | null = region; at && at !== scope; at = at.parent) {
    if (at.element.localName === 'tr') return at
  }
  return null
}
