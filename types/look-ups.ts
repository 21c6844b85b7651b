/** One fact check of a claim, as Google's Fact Check Tools know it. */
export interface FactCheck {
  claim: string
  claimant: string | null
  publisher: string
  rating: string | null
  url: string
  /** ISO 8601. */
  date: string | null
}

export type ClaimsSearchResult =
  | { kind: 'found'; checks: FactCheck[] }
  /** `key`: it isn't accepted; `quota`: used up for now; `offline`: no answer; `failed`: an answer that isn't one. */
  | { kind: 'trouble'; trouble: 'key' | 'quota' | 'offline' | 'failed' }
