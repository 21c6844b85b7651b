import type { ClaimsProgress, ClaimsReading } from '../types/claims.ts'
import type { ArticleType, Attribution, Sentence } from '../types/review.ts'
import type { StoryText } from '../types/story.ts'
import { findAttributions, type QuotedSentences } from './attributions/find-attributions.ts'
import { attributionsBySentence } from './attributions-by-sentence.ts'
import { reasonsFor } from './cues/reasons-for.ts'
import { judgeWithReader } from './judge-with-reader.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { quotationStates } from './quotations/sentence-state.ts'
import type { ReaderModel } from './reader/settings.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { resolveSpeakers } from './speakers/resolve-speakers.ts'
import { judgeSentence, type KnownAttribution } from './verdicts/judge-sentence.ts'
import { isEnglish } from './words/looks-english.ts'

export interface JudgeStoryOptions {
  /** Language of the story as its page declares it; the text has the last word on whether it is English. */
  language: string | null
  articleType: ArticleType
  byline: string[]
  /** Loads the trained reader, asked only for a story that it can judge; without it the rules judge, which see less. */
  loadReader?: () => Promise<ReaderModel>
  signal?: AbortSignal
  onProgress?: (progress: ClaimsProgress) => void
}

/** Sentences judged before the event loop gets its turn. */
const sliceLength = 100

/**
 * Judges every sentence of a story: who says so? Gives way to the event loop between slices and reports progress after
 * each.
 *
 * @throws The signal's reason, once it is aborted.
 */
export async function judgeStory(story: StoryText, options: JudgeStoryOptions): Promise<ClaimsReading> {
  const { signal, onProgress } = options
  signal?.throwIfAborted()
  const { text, blocks } = story
  const sentences = splitSentences(text, blocks, options.language)
  if (!isEnglish(text, options.language)) {
    return {
      attributions: [],
      sentences: sentences.map(({ start, end, block }) => ({
        start,
        end,
        verdict: blocks[block]?.kind === 'heading' ? 'not-a-claim' : 'background',
        queryScore: 0,
        reasons: [],
        attribution: null,
      })),
    }
  }
  if (options.loadReader && sentences.length > 0) {
    const reader = await options.loadReader()
    return judgeWithReader(story, sentences, reader, signal, onProgress)
  }
  const quotations = findQuotations(text, blocks)
  const quoted: QuotedSentences = {
    text,
    blocks,
    sentences,
    quotations,
    states: quotationStates(sentences, quotations, blocks),
  }
  await breathe(signal)
  const found = findAttributions(quoted)
  const speakers = resolveSpeakers(
    text,
    blocks,
    found.map(({ source, kind }) => ({ source, carried: kind === 'carried' })),
  )
  const known = found.map(
    (attribution, index): KnownAttribution => ({
      ...attribution,
      ...(speakers[index] ?? { sourceKind: 'vague', speaker: null }),
    }),
  )
  const attributions = known.map(
    ({ source, cue, content, sourceKind, speaker }): Attribution => ({ source, cue, content, sourceKind, speaker }),
  )
  const touching = attributionsBySentence(sentences, known)
  const judged: Sentence[] = []
  for (const [index, sentence] of sentences.entries()) {
    if (index > 0 && index % sliceLength === 0) {
      onProgress?.({ reading: { sentences: [...judged], attributions }, share: index / sentences.length })
      await breathe(signal)
    }
    const block = blocks[sentence.block]
    const judgement = judgeSentence(text, sentence, known, touching[index] ?? [], {
      heading: block?.kind === 'heading',
    })
    const attribution = judgement.attribution === null ? null : (attributions[judgement.attribution] ?? null)
    judged.push({
      start: sentence.start,
      end: sentence.end,
      ...judgement,
      queryScore: block?.paid ? 0 : judgement.queryScore,
      reasons: block?.paid
        ? [{ rule: 'paid_block', start: sentence.start, end: sentence.end }]
        : reasonsFor(text, sentence, judgement.verdict, attribution),
    })
  }
  return { sentences: judged, attributions }
}

async function breathe(signal: AbortSignal | undefined): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
  signal?.throwIfAborted()
}
