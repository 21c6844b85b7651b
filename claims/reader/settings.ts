import type { Verdict } from '../../types/review.ts'
import type { ReaderSession } from './session.ts'
import { readVocabulary, type Vocabulary } from './wordpiece.ts'

/** What training found out beside the weights: `public/model/reader.json`. */
export interface ReaderSettings {
  version: string
  /** Labels of the verdict head, in its order, each with its verdict and its weight in the query score (0..1). */
  labels: { label: string; verdict: Verdict; query: number }[]
  verdicts: {
    /** Divides the scores of the verdict head, so that its chances are honest. */
    temperature: number
    /** Chance of a finding (unattributed or vague) from which a sentence is one. */
    finding: number
    /** How far the whole story's share of unattributed sentences moves each of them: see `inStory`. */
    story: {
      /** Power of the odds ratio; 0 leaves every sentence as it is. */
      weight: number
      /** Share of unattributed sentences in a usual story, 0..1. */
      usual: number
      /** How many usual sentences are counted beside those that were read. */
      sentences: number
    }
  }
  links: {
    /** Log odds that a word is in a cue's source, or its content, before the words are looked at. */
    bias: { source: number; content: number }
    /** Log odds from which a word is a cue, of the source, of the content, of speech that runs on without a cue. */
    from: { cue: number; source: number; content: number; running: number }
    /** What the tag of a word adds to the log odds of its link. */
    tagWeight: { source: number; content: number }
  }
  /** Log odds that a source means nobody but itself, before the other words are looked at. */
  meant: { nobody: number }
}

/** Everything that reading needs. */
export interface ReaderModel {
  settings: ReaderSettings
  vocabulary: Vocabulary
  session: ReaderSession
}

/**
 * Puts a model together from the text of `reader.json` and `vocabulary.txt` and a loaded network.
 *
 * @throws Error if the settings or the vocabulary are not of the kind that this engine reads.
 */
export function readerModel(settings: string, vocabulary: string, session: ReaderSession): ReaderModel {
  const read: ReaderSettings = JSON.parse(settings)
  if (!read.version?.startsWith('1.')) throw new Error(`reader settings of version ${read.version} are not known`)
  return { settings: read, vocabulary: readVocabulary(vocabulary), session }
}
