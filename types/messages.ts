/**
 * What the panel and the content script say to each other over a port. The port is the session: while it is open the
 * page is watched and marked, and when it closes, on either side, everything is taken away again.
 */
import type { CopiedPage, ExtractedArticle } from './copied-page.ts'
import type { Span } from './review.ts'
import type { Emphasis } from './settings.ts'
import type { PageReading } from './story.ts'

/** Name of the port that the panel opens to a page's content script. */
export const pagePort = 'second-source:page'

export const markStyles = ['attributed', 'unnamed', 'vague', 'unattributed', 'repeat', 'selected'] as const

export type MarkStyle = (typeof markStyles)[number]

/** A stretch of the story to be marked; `id` comes back when the mark is clicked. */
export interface Mark extends Span {
  id: number
  style: MarkStyle
}

export type PanelToPage =
  | { kind: 'read' }
  /** Replaces all marks in the page; `paid` outlines the paid blocks. */
  | { kind: 'paint'; marks: Mark[]; paid: boolean; emphasis: Emphasis }
  /** Scrolls there and flashes. */
  | { kind: 'show'; span: Span }
  | { kind: 'show-paid'; marker: number }
  /** What an extractor found in the copy of this number. */
  | { kind: 'extracted'; number: number; article: ExtractedArticle | null }

/** A page of a site that is reviewed always asks for the page script. */
export interface UnattendedStart {
  kind: 'start-unattended'
}

/** What a page that is reviewed without a panel asks of the background; the answer holds the marks, or is `null`. */
export interface UnattendedQuestion {
  kind: 'review-unattended'
  reading: PageReading
}

/** The same for the article in a copy of such a page: the answer is an `ExtractedArticle`, or `null`. */
export interface UnattendedCopy {
  kind: 'extract-unattended'
  page: CopiedPage
}

/** Tells pages that their sites are no longer reviewed always. */
export interface SitesDropped {
  kind: 'sites-dropped'
  hosts: string[]
}

export type PageToPanel =
  | { kind: 'reading'; reading: PageReading }
  /** A copy of the page in which an extractor is to look for the article: it takes longer than a page can wait. */
  | { kind: 'copy'; number: number; page: CopiedPage }
  /** The document can't be read as a page: its content type. */
  | { kind: 'unreadable'; contentType: string }
  | { kind: 'failed'; message: string }
  | { kind: 'mark-clicked'; id: number }
  | { kind: 'viewport'; span: Span | null }
  /** The story's text is no longer the one that was read. */
  | { kind: 'changed' }
  /** The text is the one that was read; what the page says around it has changed: advertising came late, say. */
  | { kind: 'again'; reading: PageReading }
  /** Another story stands in its place now, or is in view: `read` reads that one. */
  | { kind: 'other-story' }

/** What is to be painted in a page. */
export type Painting = Omit<Extract<PanelToPage, { kind: 'paint' }>, 'kind'>
