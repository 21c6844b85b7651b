import type { Span } from '../../types/review.ts'
import { amountRules } from './checkable-amounts.ts'
import { claimRules } from './checkable-claims.ts'
import type { CueRule } from './cue-rule.ts'
import { plainRules } from './plain-cues.ts'

/** Every wording rule that looks at a sentence of the story's own. */
export const cueRules: readonly CueRule[] = [...amountRules, ...claimRules, ...plainRules]

export interface CueWords extends Span {
  rule: CueRule
}

/** The words of a sentence that a rule speaks about, in reading order; offsets are into the whole text. */
export function findCueWords(text: string, { start, end }: Span, rules: readonly CueRule[] = cueRules): CueWords[] {
  const sentence = text.slice(start, end)
  const found = rules.flatMap((rule) =>
    [...sentence.matchAll(rule.pattern)].map((match) => ({
      rule,
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  )
  return found.sort((a, b) => a.start - b.start)
}
