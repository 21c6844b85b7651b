import type { PanelState } from '../../types/panel.ts'
import type { RealPage } from '../real-pages.ts'

export interface OpenedPage {
  state: PanelState
  /** The document's markup is after the review what it was before. */
  unchanged: boolean
  /** Width of the page's window in CSS pixels. */
  width: number
}

/** One of the browsers that are compared. */
export interface Side {
  name: string
  /** Opens a page, presses the button and waits for the review. */
  open(page: RealPage): Promise<OpenedPage>
  /** What the extension has written to the consoles as errors so far. */
  errors(): Promise<string[]>
  close(): Promise<void>
}
