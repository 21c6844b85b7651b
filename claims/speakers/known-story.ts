import type { SourceKind, Span, SpeakerBasis } from '../../types/review.ts'
import type { PaperPhrase } from './bodies-and-papers/paper-phrases.ts'
import type { WhoIsMeant } from './he-and-she/who-is-meant.ts'
import type { Turns } from './i-and-we/turns.ts'
import type { DecideIt } from './it/it-meant.ts'
import { surnameOf } from './names/name-words.ts'
import type { NameMention, StoryName, StoryNames } from './names/names-in-story.ts'
import type { Pointers } from './pointers.ts'
import type { SeveralSoFar } from './they/several-again.ts'
import type { DecideSeveral } from './they/several-meant.ts'

export interface Speaker {
  sourceKind: SourceKind
  /** The source in full; `null` where the story does not tell. */
  speaker: string | null
  /** A person rather than a body or a paper. */
  person: boolean
  decidedBy: SpeakerBasis
}

/** A source that has been identified. */
export interface Spoken extends Speaker {
  plural: boolean
  /** Where the source ends. */
  at: number
  /** What a story calls those who are nobody in particular ("voters"), where there is no speaker. */
  words?: string
}

/** What is known of a story while its sources are identified one by one, in reading order. */
export interface KnownStory {
  text: string
  names: StoryNames
  /** What the story says that each person is, in its words; collected when first asked for. */
  knownFor: () => ReadonlyMap<StoryName, ReadonlySet<string>>
  meant: WhoIsMeant
  /** Chooses among those whom "they" may mean. */
  decideSeveral: DecideSeveral
  severalSoFar: SeveralSoFar
  /** Chooses among those that "it" may mean. */
  decideIt: DecideIt
  /** At which words the sources point. */
  pointers: Pointers
  /** The sources so far. */
  spoken: Spoken[]
  /** Quoted speech, in reading order. */
  quoted: readonly Span[]
  /** Papers of one kind, once they have been looked for, by their noun. */
  papers: Map<string, readonly PaperPhrase[]>
  /** Who writes the story, where it says so itself. */
  author: string | null
  /** Whose words stand where, by the form of the story: a transcript, an interview, a speech printed whole. */
  turns: Turns
  /** The lines that sign a letter, on a page of letters. */
  signatures: readonly Span[]
  /** Where the headline and the first paragraph end, whose sources the story may name further down. */
  openingEnd: number
}

/** A single name that nothing tells the gender of may be a body's. */
export function namedPerson({ full, gender }: StoryName, decidedBy: SpeakerBasis): Spoken {
  const person = full.includes(' ') || gender !== null
  return { speaker: full, sourceKind: 'named', person, plural: false, at: 0, decidedBy }
}

/** A body by the name that the story gives it. */
export function namedBody(speaker: string, at: number, decidedBy: SpeakerBasis): Spoken {
  return { speaker, sourceKind: 'named', person: false, plural: false, at, decidedBy }
}

/** How many persons of the story share a name's surname. */
export function bearersOf({ full }: StoryName, { names }: KnownStory): number {
  return names.bySurname.get(surnameOf(full.split(' ')))?.length ?? 0
}

/** Where the story names a person first. */
export function firstAt(name: StoryName, { names }: KnownStory): number {
  return names.firstAt.get(name) ?? Number.POSITIVE_INFINITY
}

export function isInOpening(at: number, { openingEnd }: KnownStory): boolean {
  return at < openingEnd
}

export function isQuotedAt(at: number, known: KnownStory): boolean {
  return quotationAt(at, known) !== null
}

/** The quotation that an offset is in. */
export function quotationAt(at: number, { quoted }: KnownStory): Span | null {
  const last = quoted[firstFrom(quoted, at + 1) - 1]
  return last && last.end > at ? last : null
}

/** A stretch of the story as one line of plain words. */
export function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}

/** The mentions of persons inside a stretch of the story. */
export function mentionsWithin({ names }: Pick<KnownStory, 'names'>, { start, end }: Span): NameMention[] {
  const found: NameMention[] = []
  for (let at = firstFrom(names.mentions, start); at < names.mentions.length; at += 1) {
    const mention = names.mentions[at]
    if (!mention || mention.start >= end) break
    if (mention.end <= end) found.push(mention)
  }
  return found
}

/** Place of the first span that begins at an offset or after it; they are in reading order. */
function firstFrom(mentions: readonly Span[], offset: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
