import type { Speaker } from '../speakers/known-story.ts'
import { resolveSpeakers } from '../speakers/resolve-speakers.ts'
import { storyOf } from './story-of.ts'

/** Who the last of the sources between bars is; `null` where the story doesn't tell. */
export function lastSpeakerIn(marked: string): string | null {
  return resolvedIn(marked).at(-1)?.speaker ?? null
}

/** The speakers of a story in which sources stand between bars, in reading order. */
export function resolvedIn(marked: string): Speaker[] {
  const mentions: Array<{ source: { start: number; end: number } }> = []
  let text = ''
  let open: number | null = null
  for (const part of marked.split('|')) {
    if (open !== null) mentions.push({ source: { start: open, end: open + part.length } })
    text += part
    open = open === null ? text.length : null
  }
  return resolveSpeakers(text, storyOf(text).blocks, mentions)
}
