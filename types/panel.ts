/** What the panel can be showing, and what its user can ask for. `components/` draws the first and calls the second. */
import type { Review, Span } from './review.ts'
import type { SiteActions, SiteView } from './sites.ts'
import type { ReadingNotice, StoryNumber } from './story.ts'

/** Why a page can't be reviewed. */
export type RefusalReason = 'browser-page' | 'extension-store' | 'pdf' | 'no-permission' | 'not-html' | 'reader-view'

export type PanelState =
  /** Nothing has been asked for yet. */
  | { kind: 'not-reviewed' }
  /** `review` holds what has been read so far, or `null` before the first verdicts. `share` runs from 0 to 1. */
  | { kind: 'reading'; share: number; review: Review | null }
  /** `changed`: the page has changed since this review was made. */
  | { kind: 'reviewed'; review: Review; notices: ReadingNotice[]; changed: boolean; place?: StoryNumber | undefined }
  /** There is no story on the page; paid content may have been found all the same. */
  | { kind: 'no-story'; review: Review; notices: ReadingNotice[] }
  | { kind: 'refused'; reason: RefusalReason }
  /**
   * The tab shows another address than the one that was reviewed. `closed`: only a press of the toolbar button makes the
   * browser let us in.
   */
  | { kind: 'navigated'; closed?: boolean }
  | { kind: 'failed'; message: string }

export interface PanelView {
  state: PanelState
  marksShown: boolean
  /** Index into `review.sentences` of the sentence that is selected in the page or the panel. */
  selected: number | null
  /** The part of `article.text` that the page's window shows now; `null` where not known. */
  viewport: Span | null
  /** The site of the reviewed page; `null` where it is on none. */
  site?: SiteView | null
}

export interface PanelActions {
  review(): void
  showMarks(shown: boolean): void
  /** Selects a sentence and marks it in the page, which stays where it is. */
  select(index: number): void
  /** Selects a sentence and shows it in the page. */
  goToSentence(index: number): void
  /** Shows the first occurrence of `review.paid.markers[index]` in the page. */
  goToPaidMarker(index: number): void
  /** Absent where nothing can be chosen for the site. */
  site?: SiteActions
}
