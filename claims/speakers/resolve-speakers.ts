import type { Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { findQuotations } from '../quotations/find-quotations.ts'
import { headWords } from '../sources/head-word.ts'
import { documentNouns, organisationNouns, roleNouns, titleNouns } from '../sources/nouns.ts'
import { isCapitalised } from '../words/word-classes.ts'
import { authorOfStory } from './author-of-story.ts'
import { genderOfFirstName } from './first-names.ts'
import { genderOfNoun } from './gender.ts'
import { identifySource } from './identify-source.ts'
import type { KnownStory, Speaker, Spoken } from './known-story.ts'
import type { Decide, Referent } from './mind.ts'
import { namesInStory, type StoryName, type StoryNames } from './names-in-story.ts'
import { ownWords } from './own-words.ts'
import { isFirstPerson, isPronoun } from './pronoun-meant.ts'
import { isPersonNoun } from './titles-in-story.ts'
import { type ReferentMention, whoIsMeant } from './who-is-meant.ts'

/** An attribution as far as the speaker's name needs it, in reading order. */
export interface SourceMention {
  source: Span | null
  /** The attribution goes on with the words of the one before (a quotation that runs on). */
  carried?: boolean
  /** What the source says: whoever says "I" in there is who is quoted. */
  content?: readonly Span[]
}

/**
 * Says for every attribution of a story who its source is: surnames and titles are filled in from the full names of the
 * story, pronouns from whoever is in mind. A pronoun or title that refers to a source not named takes over that
 * source's kind.
 *
 * @param decide Chooses whom a pronoun means; only the fitting of the weights brings its own.
 */
export function resolveSpeakers(
  text: string,
  blocks: readonly StoryBlock[],
  mentions: readonly SourceMention[],
  decide?: Decide,
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
    spoken,
    quoted,
    author: authorOfStory(text, blocks),
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

const nobody: Speaker = { sourceKind: 'vague', speaker: null, person: false, decidedBy: 'unclear' }

function speakerOf({ sourceKind, speaker, person, decidedBy }: Spoken): Speaker {
  return { sourceKind, speaker, person, decidedBy }
}

function isNoun(lower: string): boolean {
  return [roleNouns, titleNouns, organisationNouns, documentNouns].some((nouns) => nouns.has(lower))
}

/** Behind the head of a source: what follows is about somebody else. */
const complement = /^\s(?:who|that|of|for|from|at|with|to|whose)\s/

/** "the secretary of state": an office that holds a preposition. */
const officeOf = /\bof\s(?:state|defen[cs]e|staff|the \p{L}+ (?=\p{Lu}))/giu

/** Single names by which a story introduces somebody: "a resident named Carla". */
const introduced = /\b(?:named|called|nicknamed)\s(\p{Lu}\p{Ll}+)(?=[.,;]|\s(?:who|and|said)\b)/gu

/** Everybody whom a pronoun can mean, with each place: persons by name, and unnamed ones who speak. */
function referents(text: string, names: StoryNames, sources: readonly Span[]): ReferentMention[] {
  const byName = new Map<StoryName, Referent>()
  const named = names.mentions.map(({ name, start, end }): ReferentMention => {
    const referent = byName.get(name) ?? { name, role: null, gender: null }
    byName.set(name, referent)
    return { referent, start, end, speaks: sources.some((source) => isSpeakerOf(text, source, { start, end })) }
  })
  const titled = sources.flatMap((source): ReferentMention[] => {
    const holder = titleHolder(text, source, names)
    const referent = holder && byName.get(holder)
    return referent ? [{ referent, ...source, speaks: true }] : []
  })
  const roles = new Map<string, Referent>()
  const unnamed = sources.flatMap((source): ReferentMention[] => {
    const words = headWords(text, source)
    const head = words.at(-1)
    if (
      !head ||
      isCapitalised(head.text) ||
      /s$/.test(head.lower) ||
      !(roleNouns.has(head.lower) || titleNouns.has(head.lower))
    )
      return []
    if (/^(?:the|his|her)$/.test(words[0]?.lower ?? '')) return []
    // "a man who met Lee" is not Lee; "a spokesman, Tom Marsh," is.
    const isNamed = (name: Span) => !complement.test(text.slice(head.end, Math.max(head.end, name.start)))
    if (named.some((name) => source.start <= name.start && name.end <= source.end && isNamed(name))) return []
    // "It is odd for a judge to speak": any judge.
    if (/\bfor\s$/i.test(text.slice(0, source.start).slice(-5)) || /^(?:any|no|every)$/.test(words[0]?.lower ?? ''))
      return []
    const role = ownWords(text, source, head.end)
    const referent = roles.get(role) ?? { name: null, role, gender: genderOfNoun(head.lower) }
    roles.set(role, referent)
    return [{ referent, ...source, speaks: true }]
  })
  return [...named, ...titled, ...unnamed].sort((a, b) => a.start - b.start)
}

/** Between a source's first word and a name that belongs to another: "Lee, an aide to | Marsh". */
const tied =
  /(?<!\p{L})(?:of|to|for|at|with|by|from|in|on|against|about|who|whose|whom|that|which|supporting|representing)\s/u

/** The name is who the source is, and not somebody whose aide, or of whose city, the source is. */
function isSpeakerOf(text: string, source: Span, { start, end }: Span): boolean {
  if (start < source.start || end > source.end) return false
  const isOwner = /['’]s?$/.test(text.slice(start, end)) && end < source.end - 1
  return !isOwner && !tied.test(text.slice(source.start, start).replace(officeOf, ''))
}

/** "the senator", where the story has named one senator before. */
function titleHolder(text: string, source: Span, { byTitle, firstAt, mentions }: StoryNames): StoryName | null {
  const words = headWords(text, source)
  const noun = words.at(-1)?.lower ?? ''
  if (words[0]?.lower !== 'the' || words.length > 3 || !isPersonNoun(noun) || /^spokes/.test(noun)) return null
  if (mentions.some(({ start, end }) => start >= source.start && end <= source.end)) return null
  const holders = (byTitle.get(noun) ?? []).filter((holder) => (firstAt.get(holder) ?? source.end) < source.start)
  return holders.length === 1 ? (holders[0] ?? null) : null
}

/** Sources such as "the senator", which may mean whoever is in mind. */
function definites(text: string, sources: readonly Span[]): Span[] {
  return sources.filter(({ start }) => /^the\s/i.test(text.slice(start, start + 4))).sort((a, b) => a.start - b.start)
}
