import { attributionRules, placeRules } from './cues/attribution-rules.ts'
import { cueRules } from './cues/find-cue-words.ts'

/** An editor's rule as a reader may look it up. The sentence shown is `rules.<id>` in the locale files. */
export interface EditorsRule {
  id: string
  rule: string
  source: string
  examples: ReadonlyArray<{ text: string; marked: string | null }>
}

/** Every rule whose id can stand in a reason of the claims engine. */
export const allRules: readonly EditorsRule[] = [...attributionRules, ...placeRules, ...cueRules].map(
  ({ id, rule, source, examples }) => ({ id, rule, source, examples }),
)
