import type { Attribution, LedgerEntry, RepeatedClaim, Sentence, SourcingNotice } from '../../types/review.ts'

/** What a rule about the sourcing of a whole story is held against. */
export interface SourcedStory {
  text: string
  headline: string | null
  sentences: readonly Sentence[]
  attributions: readonly Attribution[]
  sources: readonly LedgerEntry[]
  repeatedClaims: readonly RepeatedClaim[]
  /** A news report: an opinion, a review or somebody's own account may rest on its author. */
  isReport: boolean
}

/** A rule about the sourcing of a story as a whole. What a reader sees is `sourcingRules.<id>` in `locales/`. */
export interface NoticeRule {
  id: string
  /** The editor's rule, and where it stands. */
  rule: string
  source: string
  find: (story: SourcedStory) => Array<Omit<SourcingNotice, 'rule'>>
}

export function textOf({ text, sentences }: SourcedStory, index: number): string {
  const { start, end } = sentences[index] ?? { start: 0, end: 0 }
  return text.slice(start, end)
}
