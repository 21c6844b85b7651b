import type { Attribution, Reason, Span, Verdict } from '../../types/review.ts'
import { findCueWords } from './find-cue-words.ts'

/** What reasons need to know of an attribution. */
export type ReasonAttribution = Pick<Attribution, 'source' | 'cue' | 'content' | 'sourceKind'>

/** More marked words than these do not help a reader. */
const mostReasons = 4

const sourceRules: Readonly<Record<Attribution['sourceKind'], string>> = {
  named: 'source_named',
  document: 'source_document',
  unnamed: 'source_unnamed',
  vague: 'source_vague',
}

/**
 * The words that led to a verdict, whoever judged: source and cue for attributed sentences, checkable words for those
 * in the outlet's own voice. All spans lie inside the sentence; where no words of it speak for the verdict there are
 * no reasons.
 *
 * @param attribution The attribution on which the verdict rests, or `null`.
 */
export function reasonsFor(
  text: string,
  sentence: Span,
  verdict: Verdict,
  attribution: ReasonAttribution | null,
): Reason[] {
  if (verdict === 'attributed' || verdict === 'unnamed' || verdict === 'vague')
    return attributedReasons(sentence, attribution)
  const group = verdict === 'unattributed' ? 'checkable' : verdict
  const words = findCueWords(text, sentence).filter(({ rule }) => rule.group === group)
  // One reason for each rule: the first words that triggered it.
  const byRule = new Map(words.toReversed().map((found) => [found.rule.id, found]))
  const chosen = [...byRule.values()].sort((a, b) => a.start - b.start)
  return withoutOverlaps(chosen.map(({ rule, start, end }) => ({ rule: rule.id, start, end }))).slice(0, mostReasons)
}

function attributedReasons(sentence: Span, attribution: ReasonAttribution | null): Reason[] {
  if (!attribution) return []
  const reasons: Reason[] = []
  const { source, cue } = attribution
  if (source && isWithin(source, sentence))
    reasons.push({ rule: sourceRules[attribution.sourceKind], ...plain(source) })
  if (cue && isWithin(cue, sentence)) reasons.push({ rule: source ? 'cue_reported' : 'cue_no_source', ...plain(cue) })
  if (reasons.length > 0) return reasons.sort((a, b) => a.start - b.start)
  // The attribution stands in another sentence: what this one has of its own is its share of the quotation.
  const share = attribution.content.find((span) => span.start < sentence.end && span.end > sentence.start)
  if (!share) return []
  return [
    { rule: 'quotation_carried', start: Math.max(share.start, sentence.start), end: Math.min(share.end, sentence.end) },
  ]
}

function withoutOverlaps(reasons: readonly Reason[]): Reason[] {
  const kept: Reason[] = []
  for (const reason of reasons) if (reason.start >= (kept.at(-1)?.end ?? 0)) kept.push(reason)
  return kept
}

function isWithin(span: Span, sentence: Span): boolean {
  return span.start >= sentence.start && span.end <= sentence.end
}

function plain({ start, end }: Span): Span {
  return { start, end }
}
