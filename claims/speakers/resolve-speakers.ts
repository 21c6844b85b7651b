import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import type { PointedWord } from '../reader/pointed-at.ts'
import { identifySource } from './identify-source.ts'
import { type KnowOptions, knowStory } from './know-story.ts'
import type { Speaker, Spoken } from './known-story.ts'
import { isFirstPerson } from './pronoun-meant.ts'

/** An attribution as far as the speaker's name needs it, in reading order. */
export interface SourceMention {
  source: Span | null
  /** The attribution goes on with the words of the one before (a quotation that runs on). */
  carried?: boolean
  /** What the source says: whoever says "I" in there is who is quoted. */
  content?: readonly Span[]
  /** At which words the reader sees the source point. */
  meant?: readonly PointedWord[]
}

/**
 * Says for every attribution of a story who its source is: surnames and titles are filled in from the full names of the
 * story, pronouns from whoever is in mind. A pronoun or title that refers to a source not named takes over that
 * source's kind.
 */
export function resolveSpeakers(
  text: string,
  blocks: readonly StoryBlock[],
  mentions: readonly SourceMention[],
  options: KnowOptions = {},
): Speaker[] {
  const sources = mentions.flatMap(({ source }) => (source ? [source] : []))
  const pointers = new Map(mentions.flatMap(({ source, meant }) => (source && meant ? [[source.start, meant]] : [])))
  const known = knowStory(text, blocks, sources, { pointers, ...options })
  const { spoken } = known
  const speakers = mentions.map((mention) => {
    if (!mention.source) {
      const last = mention.carried ? spoken.at(-1) : undefined
      return last ? speakerOf({ ...last, decidedBy: 'carried' }) : nobody
    }
    const found = { ...identifySource(mention.source, known), at: mention.source.end }
    spoken.push(found)
    return speakerOf(found)
  })
  return speakers.map((speaker, index) =>
    speaker.decidedBy === 'unclear' ? (quotedSpeaker(text, mentions, speakers, index) ?? speaker) : speaker,
  )
}

/** “I think so,” Lee said: of all attributions that hold the "I", the one with the shortest content tells who it is. */
function quotedSpeaker(
  text: string,
  mentions: readonly SourceMention[],
  speakers: readonly Speaker[],
  index: number,
): Speaker | null {
  const source = mentions[index]?.source
  if (!source || !isFirstPerson(text.slice(source.start, source.end).toLowerCase())) return null
  let [found, shortest] = [null as Speaker | null, Number.POSITIVE_INFINITY]
  mentions.forEach(({ content }, other) => {
    const holds = content?.find(({ start, end }) => start <= source.start && end >= source.end)
    const speaker = speakers[other]
    if (other === index || !holds || !speaker || speaker.speaker === null) return
    if (holds.end - holds.start >= shortest) return
    found = { ...speaker, decidedBy: 'quoted_speaker' }
    shortest = holds.end - holds.start
  })
  return found
}

const nobody: Speaker = { sourceKind: 'vague', speaker: null, person: false, decidedBy: 'unclear' }

function speakerOf({ sourceKind, speaker, person, decidedBy }: Spoken): Speaker {
  return { sourceKind, speaker, person, decidedBy }
}
