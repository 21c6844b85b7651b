/**
 * What `page/` hands to the engines: the story as text with its structure. Blocks are joined by one line feed, so that
 * a line of `text` is a block and a plain-text file with a paragraph a line has the same form.
 */
import type { PageFacts, PaidContent, Span } from './review.ts'

export const blockKinds = ['paragraph', 'heading', 'list-item', 'quotation', 'preformatted', 'table-row'] as const

/** A block that belongs to the story's text. */
export type BlockKind = (typeof blockKinds)[number]

export interface StoryBlock extends Span {
  kind: BlockKind
  /** The block lies inside a paid block: its claims are the advertiser's. */
  paid: boolean
}

/** A hyperlink on words of the story. */
export interface StoryLink extends Span {
  href: string
}

export const asideKinds = [
  'headline',
  'deck',
  'byline',
  'dateline',
  'caption',
  'pull-quote',
  'read-more',
  'correction',
  'boilerplate',
  'related',
] as const

/** Text around the story that was recognised for what it is and left out of it. */
export type AsideKind = (typeof asideKinds)[number]

export interface StoryAside {
  kind: AsideKind
  text: string
}

export interface StoryText {
  text: string
  blocks: StoryBlock[]
  links: StoryLink[]
  asides: StoryAside[]
}

/** Everything that was read off a page: plain data, so that it can cross from the page to the panel as a message. */
export interface PageReading {
  facts: PageFacts
  story: StoryText
  paid: PaidContent
  /** What the reader of the page should know about the reading itself. */
  notices: ReadingNotice[]
  /** Which of the page's stories this is, from 1 on; absent on a page of one. */
  place?: StoryNumber
}

/** A page that scrolls without end sets several stories below each other. */
export interface StoryNumber {
  number: number
  count: number
}

export const readingNotices = [
  'no-story',
  'short-story',
  'truncated',
  'folded',
  'not-english',
  'very-large-page',
  'not-html',
] as const

export type ReadingNotice = (typeof readingNotices)[number]
