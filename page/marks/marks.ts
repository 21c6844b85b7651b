import type { Emphasis } from '../../types/settings.ts'
import { createAdoptedSheet, type SheetRoot } from './adopted-sheets.ts'
import { hitMark } from './hit-mark.ts'
import { type Ground, highlightName, highlightNames, markSheet, type PaintStyle, paintStyles } from './mark-sheet.ts'
import { createOutlines } from './outlines.ts'
import { groundFinder } from './page-ground.ts'
import { scrollTo } from './scroll-to.ts'

/** A stretch of the page to be painted. */
export interface PaintedMark {
  /** Comes back when the mark is clicked. */
  id: number
  range: Range
  style: PaintStyle
}

export interface MarkPainter {
  /** Replaces all marks. */
  paint(marks: PaintedMark[]): void
  /** Draws a line around elements, instead of those before: round paid blocks. */
  outline(elements: Element[]): void
  /** How strongly all marks stand out, from now on. */
  emphasise(emphasis: Emphasis): void
  /** Takes all marks and outlines away. */
  clear(): void
  /** The mark under a point of the window (CSS pixels), or `null`. */
  markAt(x: number, y: number): PaintedMark | null
  /** Scrolls to a place and makes it flash. */
  show(place: Range | Element): void
  /** Tells of clicks on marks; the page gets them all the same. */
  onMarkClick(callback: (mark: PaintedMark) => void, signal: AbortSignal): void
}

/** How long a place flashes, in milliseconds. */
const flashTime = 1800

type HighlightWindow = Window & typeof globalThis

/**
 * Paints on a page with the CSS Custom Highlight API: no node, attribute or style of the page is touched. When `signal`
 * is aborted every trace is gone.
 *
 * @throws Error in a browser without highlights
 */
export function createMarkPainter(document: Document, signal: AbortSignal): MarkPainter {
  const view = document.defaultView as HighlightWindow | null
  if (!view?.CSS?.highlights || !view.Highlight)
    throw new Error('This browser can’t mark text (CSS Custom Highlights).')
  const registry = view.CSS.highlights
  // Firefox refuses to iterate the registry from a content script, so what is ours is kept here.
  const highlights = new Map<string, Highlight>()
  const sheet = createAdoptedSheet(document, markSheet(), signal)
  const outlines = createOutlines(document, signal)
  let marks: PaintedMark[] = []
  let flashing: ReturnType<typeof setTimeout> | undefined

  const highlight = (style: PaintStyle, ground: Ground): Highlight => {
    const name = highlightName(style, ground)
    let own = highlights.get(name)
    if (!own) {
      own = new view.Highlight()
      own.priority = paintStyles.indexOf(style)
      highlights.set(name, own)
      registry.set(name, own)
    }
    return own
  }
  const empty = (names: string[]) => {
    for (const name of names) {
      if (highlights.delete(name)) registry.delete(name)
    }
  }
  const add = (range: Range, style: PaintStyle, ground: Ground) => {
    sheet.adopt(range.startContainer.getRootNode() as SheetRoot)
    highlight(style, ground).add(range)
  }
  const flashNames = highlightNames.filter((name) => name.includes('-flash'))
  const clear = () => {
    marks = []
    clearTimeout(flashing)
    empty(highlightNames)
    outlines.draw([])
  }
  signal.addEventListener('abort', clear, { once: true })

  const painter: MarkPainter = {
    paint(next) {
      if (signal.aborted) return
      empty(highlightNames.filter((name) => !flashNames.includes(name)))
      marks = next
      const groundOf = groundFinder(view)
      // All are asked for before a style sheet is adopted: after that the page's styles are worked out anew.
      const grounded = next.map((mark) => ({ ...mark, ground: groundOf(mark.range.startContainer) }))
      for (const { range, style, ground } of grounded) add(range, style, ground)
    },
    outline: outlines.draw,
    emphasise: (emphasis) => sheet.replace(markSheet(emphasis)),
    clear,
    markAt: (x, y) => hitMark(document, marks, x, y),
    show(place) {
      if (signal.aborted) return
      scrollTo(view, place)
      clearTimeout(flashing)
      empty(flashNames)
      if ('startContainer' in place) add(place, 'flash', groundFinder(view)(place.startContainer))
      else outlines.flash(place)
      flashing = setTimeout(() => {
        empty(flashNames)
        outlines.flash(null)
      }, flashTime)
    },
    onMarkClick(callback, listening) {
      const onClick = (event: MouseEvent) => {
        // A click ends a selection by mouse as well: that reader wants the words, not the card.
        if (document.getSelection()?.isCollapsed === false) return
        const mark = painter.markAt(event.clientX, event.clientY)
        if (mark) callback(mark)
      }
      // In the capturing phase, because pages stop events; passive, because the event stays the page's.
      const options = { capture: true, passive: true, signal: AbortSignal.any([signal, listening]) }
      document.addEventListener('click', onClick, options)
    },
  }
  return painter
}
