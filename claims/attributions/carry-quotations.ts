import type { Span } from '../../types/review.ts'
import type { Quotation } from '../quotations/find-quotations.ts'
import type { QuotationState } from '../quotations/sentence-state.ts'
import type { SentenceSpan } from '../sentences/split-sentences.ts'
import type { FoundAttribution } from './found-attribution.ts'

/** A sentence with at least this share of it in quotation marks is somebody's words, not the story's. */
const mostlyQuoted = 0.75

/**
 * Lets an attribution run over the quotation it opened or closes: sentences inside the same quotation, quoted sentences
 * that stand beside it in the paragraph, and paragraphs that reopen it. Adds to `attributions` and changes their content.
 */
export function carryQuotations(
  sentences: readonly SentenceSpan[],
  states: readonly QuotationState[],
  quotations: readonly Quotation[],
  attributions: FoundAttribution[],
): FoundAttribution[] {
  const owner: Array<FoundAttribution | null> = sentences.map(() => null)
  for (const attribution of attributions) {
    if (attribution.kind === 'adverb' || attribution.kind === 'passive') continue
    owner[attribution.sentence] = attribution
    if (attribution.kind !== 'colon') continue
    // A line of a transcript holds many sentences.
    const end = attribution.content.at(-1)?.end ?? 0
    for (let at = attribution.sentence + 1; (sentences[at]?.start ?? end) < end; at += 1) owner[at] = attribution
  }
  const added: FoundAttribution[] = []
  const isQuote = (index: number) => (states[index]?.quotedShare ?? 0) >= mostlyQuoted && owner[index] === null
  const give = (index: number, attribution: FoundAttribution) => {
    const sentence = sentences[index]
    if (!sentence) return
    attribution.content.push({ start: sentence.start, end: sentence.end })
    owner[index] = attribution
  }
  // Backwards: "We lost. We go on," she said. The quotation belongs to the cue at its end.
  for (let index = sentences.length - 2; index >= 0; index -= 1) {
    const next = owner[index + 1]
    if (next && isQuote(index) && states[index]?.endsInside && sharesQuotation(states, quotations, index, index + 1))
      give(index, next)
  }
  // Forwards: within the paragraph, then over paragraphs that open with a mark.
  for (let index = 0; index < sentences.length; index += 1) {
    if (!isQuote(index)) continue
    const previous = lastOwner(sentences, owner, index)
    if (previous && isStatement(previous)) {
      give(index, previous)
      continue
    }
    const sentence = sentences[index]
    if (!sentence) continue
    const carried: FoundAttribution = {
      source: null,
      cue: null,
      content: [{ start: sentence.start, end: sentence.end }],
      kind: 'carried',
      verb: null,
      sentence: index,
    }
    added.push(carried)
    owner[index] = carried
  }
  for (const attribution of attributions) attribution.content = merged(attribution.content)
  for (const attribution of added) attribution.content = merged(attribution.content)
  return [...attributions, ...added].sort((a, b) => a.sentence - b.sentence)
}

function isStatement({ kind }: FoundAttribution): boolean {
  return kind !== 'attitude'
}

function sharesQuotation(
  states: readonly QuotationState[],
  quotations: readonly Quotation[],
  one: number,
  other: number,
): boolean {
  const ids = states[other]?.quotations ?? []
  return (states[one]?.quotations ?? []).some((id) => ids.includes(id) && quotations[id]?.kind === 'speech')
}

/** Whose words a quoted sentence goes on with: the sentence before it, in its paragraph or the one before. */
function lastOwner(
  sentences: readonly SentenceSpan[],
  owner: ReadonlyArray<FoundAttribution | null>,
  index: number,
): FoundAttribution | null {
  const sentence = sentences[index]
  const previous = sentences[index - 1]
  if (!sentence || !previous || sentence.block - previous.block > 1) return null
  return owner[index - 1] ?? null
}

/** Touching spans become one: a quotation over three sentences is one stretch. */
function merged(content: readonly Span[]): Span[] {
  const sorted = [...content].sort((a, b) => a.start - b.start)
  const result: Span[] = []
  for (const span of sorted) {
    const last = result.at(-1)
    if (last && span.start - last.end <= 2) last.end = Math.max(last.end, span.end)
    else result.push({ ...span })
  }
  return result
}
