import type { ClaimsProgress, ClaimsReading } from '../types/claims.ts'
import type { ArticleType } from '../types/review.ts'
import type { StoryText } from '../types/story.ts'
import { judgeWithReader } from './judge-with-reader.ts'
import { hostOf } from './links/document-link.ts'
import type { ReaderModel } from './reader/settings.ts'
import { splitSentences } from './sentences/split-sentences.ts'
import { isEnglish } from './words/looks-english.ts'

export interface JudgeStoryOptions {
  /** Language of the story as its page declares it; the text has the last word on whether it is English. */
  language: string | null
  articleType: ArticleType
  byline: string[]
  /** Address of the page, to tell its own links from others'. */
  url?: string | null
  /** Loads the trained reader; asked only for a story that it can judge. */
  loadReader: () => Promise<ReaderModel>
  signal?: AbortSignal
  onProgress?: (progress: ClaimsProgress) => void
}

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
  if (sentences.length === 0) return { sentences: [], attributions: [] }
  const origin = { ownHost: hostOf(options.url), byline: options.byline }
  return judgeWithReader(story, sentences, await options.loadReader(), origin, signal, onProgress)
}
