import { type AnnotatedStory, pointedStory, readSpeakerGold, type SpeakerGold } from '../bench/speaker-gold.ts'
import { loadReader } from '../cli/load-reader.ts'

/** A story with labels of who its sources are, as the reader that ships sees them point. */
export interface LabelledStory {
  gold: SpeakerGold
  annotated: AnnotatedStory
}

/** All stories that weights may be fitted on; reading them takes some minutes. */
export async function labelledStories(): Promise<LabelledStory[]> {
  const reader = await loadReader()
  const stories: LabelledStory[] = []
  for (const gold of [...readSpeakerGold('tuning'), ...readSpeakerGold('training')])
    stories.push({ gold, annotated: await pointedStory(gold, reader) })
  return stories
}
