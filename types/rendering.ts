import type { Steps } from './steps.ts'

/**
 * How the engines ask what a reader of the page can see. The browser answers from computed style, the command line
 * from attributes and inline style, so that `paid/` and `page/` need not know which of the two they run in.
 */
export interface Rendering {
  /** The element generates a box that a sighted reader can see (it may be empty or off the screen). */
  isShown(element: Element): boolean
  /** Text that a style sheet puts before or after the element's content; '' where there is none or it isn't known. */
  pseudoText(element: Element, pseudo: '::before' | '::after'): string
  /** The element's box in CSS pixels of the document, or `null` where layout isn't known. */
  boxOf(element: Element): { x: number; y: number; width: number; height: number } | null
  /** Computed font size in CSS pixels, colour and the background behind it as `rgb(…)`; `null` where not known. */
  typeOf(element: Element): { fontSize: number; color: string; background: string; bold?: boolean } | null
  /** The element lies over the page and doesn't scroll with it. */
  floats?(element: Element): boolean
  /** Size of the window's view in CSS pixels, or `null` where there is none. */
  viewport?(): { width: number; height: number } | null
  /**
   * Whether what is shown now is also shown on paper, or in a window as narrow as a phone's; `null` where the style
   * sheets that decide on it can't be read.
   */
  survives?(element: Element, medium: Medium): boolean | null
  /** Reads those style sheets in steps; else the first question about them waits until all are read. */
  prepareSurvival?(): Steps<void>
}

export type Medium = 'print' | 'narrow'
