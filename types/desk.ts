/**
 * What the checker keeps: a decision and a note on a finding, a source, a paid block or the page, for one version of
 * the text at one address. All of it is plain data, so that it goes into storage, over channels and into files as it is.
 */
import type { PaidMarkerKind, Review, Verdict } from './review.ts'

/** What a checker can say of a finding, in the order of the keys 1 to 4. */
export const checkerVerdicts = ['needs-source', 'sourced-elsewhere', 'fine', 'wrong-mark'] as const

export type CheckerVerdict = (typeof checkerVerdicts)[number]

/** A quotation with what stands around it (Web Annotation Data Model, 4.2.4). */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** Character offsets into `article.text` (Web Annotation Data Model, 4.2.5). */
export interface TextPositionSelector {
  type: 'TextPositionSelector'
  start: number
  end: number
}

/** What a decision or a note is about. */
export type DeskTarget =
  | { kind: 'finding'; quote: TextQuoteSelector; position: TextPositionSelector }
  | { kind: 'source'; name: string }
  | { kind: 'paid'; marker: PaidMarkerKind; text: string; selector: string }
  | { kind: 'page' }

export interface Decision {
  verdict: CheckerVerdict
  /** Where the source is, for `sourced-elsewhere`; `null` where none was given. */
  link: string | null
}

/** How an entry came to where it is shown. */
export type Anchoring =
  /** Made on this very text. */
  | 'made-here'
  /** Carried over from an earlier version, in which the words are the same. */
  | 'exact'
  /** Carried over: the words differ in spelling or punctuation only. */
  | 'fuzzy'
  /** Carried over, but what it was about is not in this version, or can't be told from a look-alike. */
  | 'orphan'

/** Everything a checker has said about one target. */
export interface DeskEntry {
  /** `<version>/<target>`: the same target can't be entered twice, not even from two panels at once. */
  id: string
  version: string
  target: DeskTarget
  decision: Decision | null
  note: string
  /** What the engine said when the entry was made, so that a wrong mark can be told later; `null` beside findings. */
  engine: { verdict: Verdict; rules: string[] } | null
  anchoring: Anchoring
  /** ISO 8601. */
  created: string
  changed: string
}

/** A change to an entry; what is left out stays as it is. */
export interface EntryPatch {
  decision?: Decision | null
  note?: string
}

/** One version of the text at an address: a line of the history. */
export interface DeskVersion {
  id: string
  address: string
  outlet: string | null
  headline: string | null
  /** As the page says it; ISO 8601. */
  published: string | null
  /** When this version was first and when it was last reviewed; ISO 8601. */
  firstReviewed: string
  lastReviewed: string
  sentences: number
  /** Findings that an editor would query. */
  queried: number
  /** Findings with a decision. */
  decided: number
  notes: number
  paidMarkers: number
}

/** One version with everything that belongs to it: what the JSON export holds and the import reads. */
export interface DeskRecord {
  format: 'second-source-desk'
  formatVersion: 1
  /** ISO 8601. */
  exported: string
  version: DeskVersion
  review: Review
  entries: DeskEntry[]
}
