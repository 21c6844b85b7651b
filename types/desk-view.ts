/** What the panel's desk can be showing, and what a checker can ask of it. */
import type { DeskEntry, DeskRecord, DeskTarget, DeskVersion, EntryPatch } from './desk.ts'
import type { ClaimsSearchResult } from './look-ups.ts'
import type { Review } from './review.ts'

export type DeskTrouble =
  /** No room on the disk, or in what the browser grants. */
  | 'full'
  /** A newer release has written here. */
  | 'newer'
  /** The version has been deleted, perhaps from another panel. */
  | 'gone'
  /** Storage can't be opened: the browser forbids it, or it is damaged. */
  | 'unavailable'
  /** The file to import is none of the desk's. */
  | 'unreadable-file'

/** A sentence that is not the same in two versions of a text. */
export type SentenceChange =
  | { kind: 'added'; text: string }
  | { kind: 'removed'; text: string }
  | { kind: 'reworded'; before: string; after: string; parts: WordPart[] }

export interface WordPart {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Look-ups leave the device, so they are off until they are turned on. */
export interface LookUpSettings {
  on: boolean
  /** The user's key for Google's Fact Check Tools; '' where there is none. */
  key: string
}

export interface DeskView {
  /** The version that is shown, once it has been kept. */
  version: DeskVersion | null
  entries: DeskEntry[]
  /** The version before this one, and what has changed since; `null` where there was none. */
  since: { previous: DeskVersion; changes: SentenceChange[] } | null
  trouble: DeskTrouble | null
  /** The keys of the desk answer. */
  keys: boolean
  lookUps: LookUpSettings
  history: { words: string; versions: DeskVersion[]; total: number } | null
  /** A version opened from the history instead of the page's own review. */
  opened: { version: DeskVersion; review: Review } | null
}

export interface DeskActions {
  change(target: DeskTarget, patch: EntryPatch, sitting?: string): void
  dropOrphan(id: string): void
  undo(): void
  setKeys(on: boolean): void
  setLookUps(settings: LookUpSettings): void
  searchClaims(words: string, language: string | null, signal: AbortSignal): Promise<ClaimsSearchResult>
  /** Shows the part of the history whose outlet, headline or address hold the words. */
  search(words: string): void
  open(version: string): void
  closeOpened(): void
  remove(version: string): void
  /** Everything of the version that is shown; `null` before it was kept. */
  record(): Promise<DeskRecord | null>
  import(text: string): void
  copy(text: string): Promise<void>
  download(file: { name: string; type: string; text: string }): void
}

export interface Desk {
  view: DeskView
  actions: DeskActions
}
