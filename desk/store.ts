import type { DeskEntry, DeskRecord, DeskTarget, DeskVersion, EntryPatch } from '../types/desk.ts'
import type { DeskTrouble } from '../types/desk-view.ts'
import type { Review } from '../types/review.ts'

/** A version as it is kept, with everything said about it. */
export interface KeptVersion {
  version: DeskVersion
  entries: DeskEntry[]
  /** The version of the same address that was reviewed before this one; `null` where this is the first. */
  previous: DeskVersion | null
}

export interface HistoryQuery {
  /** Words that outlet, headline or address must hold, each of them. */
  words?: string
  /** Most lines to give. */
  limit: number
}

export interface History {
  versions: DeskVersion[]
  /** How many there are beyond the limit, too. */
  total: number
}

/**
 * Where the desk keeps its record. Every call that changes something has been written when its promise resolves, whole
 * or not at all, so that whatever is killed, nothing that was answered for is lost and nothing is kept twice.
 *
 * @throws DeskError from every call.
 */
export interface DeskStore {
  /**
   * Keeps a review. Entries of the version before are carried over, once, when a version is new.
   */
  keep(review: Review): Promise<KeptVersion>
  /** Changes the entry on a target; the version must have been kept. Resolves to `null` where nothing is left in it. */
  change(version: string, target: DeskTarget, patch: EntryPatch, sitting?: string): Promise<DeskEntry | null>
  /** Throws an orphan away: it has no target by which it could be changed. It can be undone. */
  dropOrphan(version: string, id: string): Promise<void>
  /** Takes the last change back that was made to a version, from whichever panel; resolves to whether there was one. */
  undo(version: string): Promise<boolean>
  /** A version with its entries; `null` where it isn't kept. */
  open(version: string): Promise<(KeptVersion & { review: Review }) | null>
  entries(version: string): Promise<DeskEntry[]>
  /** The last reviewed first. */
  history(query: HistoryQuery): Promise<History>
  /** Puts an exported version in. Of an entry that is there, the one that was changed last stays. */
  put(record: Omit<DeskRecord, 'format' | 'formatVersion' | 'exported'>): Promise<void>
  remove(version: string): Promise<void>
  clear(): Promise<void>
  close(): void
}

export class DeskError extends Error {
  readonly trouble: DeskTrouble

  constructor(trouble: DeskTrouble, cause?: unknown) {
    super(`The desk could not keep this: ${trouble}`, { cause })
    this.name = 'DeskError'
    this.trouble = trouble
  }
}
