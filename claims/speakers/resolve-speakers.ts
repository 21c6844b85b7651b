import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { findQuotations } from '../quotations/find-quotations.ts'
import { documentNouns, organisationNouns, roleNouns, titleNouns } from '../sources/nouns.ts'
import { authorOfStory } from './author-of-story.ts'
import { genderOfFirstName } from './first-names.ts'
import { identifySource } from './identify-source.ts'
import { knownFor } from './known-for.ts'
import type { KnownStory, Speaker, Spoken } from './known-story.ts'
import { namesInStory } from './names-in-story.ts'
import type { Decide } from './pronoun-clues.ts'
import { isFirstPerson, isPronoun } from './pronoun-meant.ts'
import { definites, referents } from './referents.ts'
import { bySeveralClues, type DecideSeveral } from './several-meant.ts'
import { whoIsMeant } from './who-is-meant.ts'

/** An attribution as far as the speaker's name needs it, in reading order. */
export interface SourceMention {
  source: Span | null
  /** The attribution goes on with the words of the one before (a quotation that runs on). */
  carried?: boolean
  /** What the source says: whoever says "I" in there is who is quoted. */
  content?: readonly Span[]
}

export interface ResolveOptions {
  /** Chooses whom a pronoun means; only the fitting of the weights brings its own. */
  decide?: Decide
  decideSeveral?: DecideSeveral
  /** Who writes the story, as its page says. */
  byline?: readonly string[]
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
  { decide, decideSeveral = bySeveralClues(), byline = [] }: ResolveOptions = {},
): Speaker[] {
  const sources = mentions.flatMap(({ source }) => (source ? [source] : []))
  const alone = sources
    .map(({ start, end }) => text.slice(start, end).replace(/['’]s$/, ''))
    .filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && !isNoun(name.toLowerCase()) && !isPronoun(name.toLowerCase()))
  for (const [, name] of text.matchAll(introduced)) if (name && genderOfFirstName(name)) alone.push(name)
  const names = namesInStory(text, blocks, [...new Set(alone)])
  const spoken: Spoken[] = []
  const quoted = findQuotations(text, blocks).filter(({ kind }) => kind === 'speech')
  const known: KnownStory = {
    text,
    names,
    knownFor: once(() => knownFor(text, names)),
    spoken,
    quoted,
    decideSeveral,
    papers: new Map(),
    author: authorOfStory(text, blocks, byline),
    openingEnd: blocks.filter(({ kind }) => kind !== 'heading').at(1)?.end ?? 0,
    meant: whoIsMeant(
      text,
      blocks,
      referents(text, names, sources),
      sources.map(({ start }) => start),
      definites(text, sources),
      decide,
    ),
  }
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

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined
  return () => {
    made ??= make()
    return made
  }
}

const nobody: Speaker = { sourceKind: 'vague', speaker: null, person: false, decidedBy: 'unclear' }

function speakerOf({ sourceKind, speaker, person, decidedBy }: Spoken): Speaker {
  return { sourceKind, speaker, person, decidedBy }
}

function isNoun(lower: string): boolean {
  return [roleNouns, titleNouns, organisationNouns, documentNouns].some((nouns) => nouns.has(lower))
}

/** Single names by which a story introduces somebody: "a resident named Carla". */
const introduced = /\b(?:named|called|nicknamed)\s(\p{Lu}\p{Ll}+)(?=[.,;]|\s(?:who|and|said)\b)/gu
