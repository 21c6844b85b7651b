import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { findInterview } from './interview.ts'
import { findUnmarkedSpeech, type UnmarkedSpeech } from './unmarked-speech.ts'

/** What the form of a story alone tells of who speaks. */
export interface SpeechByForm {
  speeches: UnmarkedSpeech[]
  /** An interviewer's questions: they claim nothing. */
  questions: Span[]
}

/** Lines of a transcript, signed posts, and the questions and answers of an interview. */
export function speechByForm(text: string, blocks: readonly StoryBlock[]): SpeechByForm {
  const { answers, questions } = findInterview(text, blocks) ?? { answers: [], questions: [] }
  const taken = [...questions, ...answers.flatMap(({ content }) => content)]
  const isTaken = (span: Span) => taken.some(({ start, end }) => start < span.end && end > span.start)
  const others = findUnmarkedSpeech(text, blocks).filter(({ content }) => !content.some(isTaken))
  return { speeches: [...others, ...answers], questions }
}
