import type { FoundLabel } from './found-label.ts'
import type { Found } from './gather-markers.ts'
import type { PaidLink } from './links.ts'

/** What on a page speaks of payment, each where it stands, in reading order. */
export interface PaidEvidence {
  /** All of it, as it will be shown. */
  found: Found[]
  labels: FoundLabel[]
  /** Outermost elements that are known to hold advertising. */
  slots: Element[]
  links: FoundLink[]
}

/** A link that somebody pays for, with what was found. */
export interface FoundLink {
  link: PaidLink
  found: Found
  inSlot: boolean
}
