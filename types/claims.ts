import type { Attribution, Sentence } from './review.ts'

/** What the claims engine found in a story, or in the part of it that has been read so far. */
export interface ClaimsReading {
  sentences: Sentence[]
  attributions: Attribution[]
}

export interface ClaimsProgress {
  /** Verdicts from the top of the story to where the engine is. */
  reading: ClaimsReading
  /** 0..1: how much of the story has been read. */
  share: number
}
