import type { StoryBlock } from '../../types/story.ts'
import type { Quotation } from '../quotations/find-quotations.ts'
import type { QuotationState } from '../quotations/sentence-state.ts'
import type { SentenceSpan } from '../sentences/split-sentences.ts'
import { carryQuotations } from './carry-quotations.ts'
import type { FoundAttribution } from './found-attribution.ts'
import { sentenceAttributions } from './sentence-attributions.ts'
import { sentenceWords } from './sentence-words.ts'
import { findUnmarkedSpeech } from './unmarked-speech.ts'

/** What the attributions of a story are found from. */
export interface QuotedSentences {
  text: string
  blocks: readonly StoryBlock[]
  sentences: readonly SentenceSpan[]
  quotations: readonly Quotation[]
  states: readonly QuotationState[]
}

/** Source, cue and content of the attributions that begin in one sentence. */
export function attributionsOf(
  { text, sentences, quotations, states }: QuotedSentences,
  index: number,
): FoundAttribution[] {
  const sentence = sentences[index]
  if (!sentence) return []
  const touching = (states[index]?.quotations ?? []).flatMap((id) => quotations[id] ?? [])
  return sentenceAttributions(sentenceWords(text, sentence, touching), index)
}

/** All attributions of a story, running quotations carried on, in reading order. */
export function findAttributions(story: QuotedSentences): FoundAttribution[] {
  const unmarked = findUnmarkedSpeech(story.text, story.blocks, story.sentences)
  const spoken = new Set(unmarked.map(({ sentence }) => story.sentences[sentence]?.block))
  const own = story.sentences.flatMap(({ block }, index) => (spoken.has(block) ? [] : attributionsOf(story, index)))
  return carryQuotations(story.sentences, story.states, story.quotations, [...own, ...unmarked])
}
