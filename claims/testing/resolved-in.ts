import type { SourceKind } from '../../types/review.ts'
import type { Speaker } from '../speakers/known-story.ts'
import { resolveSpeakers } from '../speakers/resolve-speakers.ts'
import { markedSpans } from './marked-spans.ts'
import { storyOf } from './story-of.ts'

/** Who the last of the sources between bars is; `null` where the story doesn't tell. */
export function lastSpeakerIn(marked: string): string | null {
  return resolvedIn(marked).at(-1)?.speaker ?? null
}

/** The speakers of a story in which sources stand between bars, in reading order. */
export function resolvedIn(marked: string): Speaker[] {
  const { text, spans } = markedSpans(marked)
  return resolveSpeakers(
    text,
    storyOf(text).blocks,
    spans.map((source) => ({ source })),
  )
}

/** Who the last of the sources between bars is, if the reader sees it point at these words of the story. */
export function lastSpeakerPointed(pointed: Record<string, number>, marked: string): string | null {
  return lastPointed(pointed, marked)?.speaker ?? null
}

/** The same, with what decided it. */
export function lastPointed(pointed: Record<string, number>, marked: string): Speaker | undefined {
  const { text, spans } = markedSpans(marked)
  const meant = Object.entries(pointed).map(([word, chance]) => {
    const start = text.indexOf(word)
    return { start, end: start + word.length, chance }
  })
  const mentions = spans.map((source, index) => (index === spans.length - 1 ? { source, meant } : { source }))
  return resolveSpeakers(text, storyOf(text).blocks, mentions).at(-1)
}

export type SpeakerAndKind = [speaker: string | null, sourceKind: SourceKind]

/** Who each of the sources between bars is, and of what kind. */
export function speakersIn(marked: string): SpeakerAndKind[] {
  return resolvedIn(marked).map(({ speaker, sourceKind }) => [speaker, sourceKind])
}
