import type { SourceKind, Span } from '../../types/review.ts'
import type { StoryName, StoryNames } from './names-in-story.ts'
import type { WhoIsMeant } from './who-is-meant.ts'

export interface Speaker {
  sourceKind: SourceKind
  /** The source in full; `null` where the story does not tell. */
  speaker: string | null
}

/** A source that has been identified. */
export interface Spoken extends Speaker {
  /** A person rather than a body or a paper. */
  person: boolean
  plural: boolean
  /** Where the source ends. */
  at: number
}

/** What is known of a story while its sources are identified one by one, in reading order. */
export interface KnownStory {
  text: string
  names: StoryNames
  meant: WhoIsMeant
  /** The sources so far. */
  spoken: Spoken[]
}

export function namedPerson({ full }: StoryName): Spoken {
  return { speaker: full, sourceKind: 'named', person: true, plural: false, at: 0 }
}

/** A stretch of the story as one line of plain words. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}
