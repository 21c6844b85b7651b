import type { StoryBlock } from '../../types/story.ts'
import type { SentenceSpan } from '../sentences/split-sentences.ts'
import type { Quotation } from './find-quotations.ts'

/** How a sentence stands to the quotations of the story. */
export interface QuotationState {
  /** Indexes of the quotations that share text with the sentence, in reading order. */
  quotations: number[]
  /** 0..1: the share of its characters that stand in quotation marks, titles and single words aside. */
  quotedShare: number
  /** A quotation opened by an earlier sentence is still running where this one begins. */
  beginsInside: boolean
  /** The quotation runs on beyond the sentence. */
  endsInside: boolean
}

/** The state of every sentence, in one pass over both lists. `blocks` tells which are set as quotations. */
export function quotationStates(
  sentences: readonly SentenceSpan[],
  quotations: readonly Quotation[],
  blocks: readonly StoryBlock[] = [],
): QuotationState[] {
  let first = 0
  return sentences.map((sentence) => {
    while (first < quotations.length && (quotations[first]?.end ?? 0) <= sentence.start) first += 1
    const touching: number[] = []
    let quoted = 0
    let [beginsInside, endsInside] = [false, false]
    for (let index = first; index < quotations.length; index += 1) {
      const quotation = quotations[index]
      if (!quotation || quotation.start >= sentence.end) break
      touching.push(index)
      if (quotation.kind === 'speech') {
        quoted += Math.min(quotation.end, sentence.end) - Math.max(quotation.start, sentence.start)
      }
      beginsInside ||= quotation.start < sentence.start
      endsInside ||= quotation.end > sentence.end
    }
    // A block that is set as a quotation needs no marks.
    const quotedShare = blocks[sentence.block]?.kind === 'quotation' ? 1 : quoted / (sentence.end - sentence.start)
    return { quotations: touching, quotedShare, beginsInside, endsInside }
  })
}
