import type { CheckerVerdict } from '../../types/desk.ts'
import type { Verdict } from '../../types/review.ts'

/** What a report says around a checker's own words, in the language of its reader. */
export interface ReportWords {
  /** BCP 47. */
  language: string
  /** An ISO 8601 date as its reader writes dates. */
  date(iso: string): string
  noHeadline: string
  /** Who stands behind the whole article, as a sentence; absent where that is the newsroom. */
  whole?: string
  address: string
  published: string
  reviewed: string
  /** "3 of 7 queries decided, 2 notes", filled in. */
  counts: string
  decisions: string
  sources: string
  paid: string
  page: string
  orphans: string
  changes: string
  corrections: string
  added: string
  removed: string
  reworded: string
  note: string
  source: string
  nothing: string
  checker: Record<CheckerVerdict, string>
  engine: Record<Verdict, string>
}
