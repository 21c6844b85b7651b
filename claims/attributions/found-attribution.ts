import type { Span } from '../../types/review.ts'
import type { VerbKind } from '../cues/reporting-verbs.ts'

/** An attribution as the rules find it, before its source has been looked at. */
export interface FoundAttribution {
  source: Span | null
  cue: Span | null
  content: Span[]
  /** What kind of act is reported; `carried`: a quotation that runs on without a cue of its own. */
  kind: VerbKind | 'according' | 'colon' | 'adverb' | 'passive' | 'carried'
  /** Base form of the cue's verb. */
  verb: string | null
  /** Index of the sentence that holds the cue (or, without one, the quotation). */
  sentence: number
}
