import type { Steps } from '../../types/steps.ts'
import { type LineRule, lineRules } from './line-rules.ts'

/** Makes the patterns ready one by one: the first line would wait for all of them. */
export function* prepareLineRules(): Steps<void> {
  for (const { pattern } of lineRules) {
    pattern.test('')
    yield
  }
}

/** The rule that tells that the line isn't part of the story, or `null`. */
export function lineRuleFor(line: string): LineRule | null {
  for (const rule of lineRules) {
    if (line.length <= rule.longest && rule.pattern.test(line)) return rule
  }
  return null
}
