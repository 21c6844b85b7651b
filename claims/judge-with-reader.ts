import type { ClaimsProgress, ClaimsReading } from '../types/claims.ts'
import type { Sentence, Span } from '../types/review.ts'
import type { StoryBlock, StoryText } from '../types/story.ts'
import { reasonsFor } from './cues/reasons-for.ts'
import { creditByForm } from './forms/credit-by-form.ts'
import { speechByForm } from './forms/speech-by-form.ts'
import { creditLinks, type LinkedStory } from './links/credit-links.ts'
import { agree } from './reader/agree.ts'
import type { ReadAttribution } from './reader/attributions.ts'
import { readStory } from './reader/read-story.ts'
import type { ReaderModel } from './reader/settings.ts'
import { inStory } from './reader/story-tendency.ts'
import type { SentenceReading } from './reader/verdicts.ts'
import { resolveSpeakers } from './speakers/resolve-speakers.ts'

/** A sentence and the block of the story that it stands in. */
interface PlacedSentence extends Span {
  block: number
}

/** What is known of where a story comes from. */
export interface StoryOrigin {
  /** Host of the page that the story stands on, without `www.`. */
  ownHost: string | null
  /** Who writes it. */
  byline: readonly string[]
}

/**
 * Lets the trained reader judge a story, window by window from the top. What it can't know is put right by its place:
 * a heading claims nothing, in a paid block the advertiser speaks, a line of a transcript is its speaker's, and a claim
 * whose words link to a document is sourced by it.
 *
 *
 * @throws The signal's reason, once it is aborted.
 */
export async function judgeWithReader(
  { text, blocks, links }: StoryText,
  sentences: readonly PlacedSentence[],
  reader: ReaderModel,
  { ownHost, byline }: StoryOrigin,
  signal: AbortSignal | undefined,
  onProgress?: (progress: ClaimsProgress) => void,
): Promise<ClaimsReading> {
  const readings: SentenceReading[] = []
  let attributions: readonly ReadAttribution[] = []
  const { speeches, questions } = speechByForm(text, blocks)
  const readingSoFar = () => {
    const speakers = resolveSpeakers(text, blocks, [...attributions, ...speeches], { byline })
    const agreed = agree(sentences, inStory(readings, reader.settings), attributions, speakers)
    const credited = creditByForm(agreed, speeches, speakers.slice(attributions.length), questions)
    return readingOf(text, blocks, sentences, creditLinks(credited, text, links, ownHost))
  }
  for await (const step of readStory(text, [...sentences], reader, signal)) {
    readings.push(...step.sentences)
    attributions = step.attributions
    // A later window can change what an earlier one gave, so that each progress is worked out anew: not without a listener.
    if (onProgress && step.share < 1) onProgress({ reading: readingSoFar(), share: step.share })
  }
  return readingSoFar()
}

function readingOf(
  text: string,
  blocks: readonly StoryBlock[],
  placed: readonly PlacedSentence[],
  { sentences, attributions, linked }: LinkedStory,
): ClaimsReading {
  return {
    attributions,
    sentences: sentences.map((sentence, index): Sentence => {
      const block = blocks[placed[index]?.block ?? -1]
      if (block?.kind === 'heading') {
        return { ...sentence, verdict: 'not-a-claim', queryScore: 0, reasons: [], attribution: null }
      }
      const { start, end, verdict, attribution } = sentence
      if (block?.paid) return { ...sentence, queryScore: 0, reasons: [{ rule: 'paid_block', start, end }] }
      const source = attribution === null ? null : (attributions[attribution] ?? null)
      if (attribution !== null && linked.has(attribution) && source?.source)
        return { ...sentence, reasons: [{ rule: 'source_linked', ...source.source }] }
      return { ...sentence, reasons: reasonsFor(text, { start, end }, verdict, source) }
    }),
  }
}
