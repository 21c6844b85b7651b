import type { SourceKind, Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { headWords } from '../sources/head-word.ts'
import { documentNouns, organisationNouns, roleNouns, titleNouns } from '../sources/nouns.ts'
import { sourceKindOf } from '../sources/source-kind.ts'
import { isCapitalised } from '../words/word-classes.ts'
import { genderOfNoun } from './gender.ts'
import { cleanName, separateTitles } from './name-words.ts'
import { namesInStory, type StoryName, type StoryNames } from './names-in-story.ts'
import { ownWords } from './own-words.ts'
import { type Referent, type ReferentMention, type WhoIsMeant, whoIsMeant } from './who-is-meant.ts'

/** Characters after which "they" no longer points back to the last speaker for sure. */
const closeBy = 500

/** An attribution as far as the speaker's name needs it, in reading order. */
export interface SourceMention {
  source: Span | null
  /** The attribution goes on with the words of the one before (a quotation that runs on). */
  carried?: boolean
}

export interface Speaker {
  sourceKind: SourceKind
  /** The source in full; `null` where the story does not tell. */
  speaker: string | null
}

interface LastSpoken extends Speaker {
  /** A person rather than a body or a paper. */
  person: boolean
  plural: boolean
  /** Where the source ends. */
  at: number
}

interface Known {
  text: string
  names: StoryNames
  meant: WhoIsMeant
  spoken: LastSpoken[]
}

const pronoun = /^(?:he|she|his|her|him|they|their|it|its|who|that|which|i|we|you)$/

/**
 * Says for every attribution of a story who its source is: surnames and titles are filled in from the full names of the
 * story, pronouns from whoever is in mind. A pronoun or title that refers to a source not named takes over that
 * source's kind.
 */
export function resolveSpeakers(
  text: string,
  blocks: readonly StoryBlock[],
  mentions: readonly SourceMention[],
): Speaker[] {
  const sources = mentions.flatMap(({ source }) => (source ? [source] : []))
  const alone = sources
    .map(({ start, end }) => text.slice(start, end).replace(/['’]s$/, ''))
    .filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && !isNoun(name.toLowerCase()) && !pronoun.test(name.toLowerCase()))
  const names = namesInStory(text, blocks, [...new Set(alone)])
  const spoken: LastSpoken[] = []
  const known: Known = {
    text,
    names,
    spoken,
    meant: whoIsMeant(text, blocks, referents(text, names, sources), definites(text, sources)),
  }
  return mentions.map((mention) => {
    if (!mention.source) {
      const last = mention.carried ? spoken.at(-1) : undefined
      return { sourceKind: last?.sourceKind ?? 'vague', speaker: last?.speaker ?? null }
    }
    const found = { ...identify(mention.source, known), at: mention.source.end }
    spoken.push(found)
    return { sourceKind: found.sourceKind, speaker: found.speaker }
  })
}

function isNoun(lower: string): boolean {
  return [roleNouns, titleNouns, organisationNouns, documentNouns].some((nouns) => nouns.has(lower))
}

/** Everybody whom a pronoun can mean, with each place: persons by name, and unnamed ones who speak. */
function referents(text: string, names: StoryNames, sources: readonly Span[]): ReferentMention[] {
  const byName = new Map<StoryName, Referent>()
  const named = names.mentions.map(({ name, start, end }): ReferentMention => {
    const referent = byName.get(name) ?? { name, role: null, gender: null }
    byName.set(name, referent)
    return { referent, start, end, speaks: sources.some((source) => source.start <= start && end <= source.end) }
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
    if (named.some(({ start, end }) => source.start <= start && end <= source.end)) return []
    const role = ownWords(text, source, head.end)
    const referent = roles.get(role) ?? { name: null, role, gender: genderOfNoun(head.lower) }
    roles.set(role, referent)
    return [{ referent, ...source, speaks: true }]
  })
  return [...named, ...unnamed].sort((a, b) => a.start - b.start)
}

/** Sources such as "the senator", which may mean whoever is in mind. */
function definites(text: string, sources: readonly Span[]): Span[] {
  return sources.filter(({ start }) => /^the\s/i.test(text.slice(start, start + 4))).sort((a, b) => a.start - b.start)
}

function identify(source: Span, known: Known): LastSpoken {
  const { text, names, meant, spoken } = known
  const words = headWords(text, source)
  const head = words.at(-1)
  const sourceKind = sourceKindOf(text, source)
  const unknown: LastSpoken = { speaker: null, sourceKind, person: false, plural: false, at: source.end }
  if (!head) return unknown
  if (words.length === 1 && pronoun.test(head.lower)) return ofPronoun(head.lower, source, known)
  const own = names.mentions.filter(({ start, end }) => source.start <= start && end <= source.end)
  const apposed = own.find(({ start }) => /^,\s(?:\p{Lu}[\p{L}.]*\s)*$/u.test(text.slice(head.end, start)))
  if (apposed && !isCapitalised(head.text) && !organisationNouns.has(head.lower)) return person(apposed.name)
  // "former Secretary of State Ann Lee": the name at the end of a title that goes on with "of".
  const held = own.find(({ start }) => /^\s(?:of|for)\s[\p{L}\s.]*$/u.test(text.slice(head.end, start)))
  if (held && isCapitalised(head.text) && titleNouns.has(head.lower)) return person(held.name)
  const atHead = own.find(({ end }) => end === head.end || text.slice(head.end, end).match(/^['’]s$/))
  if (atHead && sourceKind === 'named') return person(atHead.name)
  if (isCapitalised(head.text) && sourceKind === 'named') return ofName(text.slice((words[0] ?? head).start, head.end))
  const isDefinite = /^(?:the|his|her|this|that)$/.test(words[0]?.lower ?? '') || words.length === 1
  if (isDefinite && titleNouns.has(head.lower) && !/^spokes/.test(head.lower)) {
    const holders = names.byTitle.get(head.lower) ?? []
    const inMind = meant.descriptions.get(source.start)
    if (holders.length === 1 && holders[0]) return person(holders[0])
    // With several holders of the title, only one who has spoken is meant.
    const hasSpoken = spoken.some(({ speaker }) => speaker === inMind?.name?.full)
    if (inMind?.name && hasSpoken && holders.includes(inMind.name)) return person(inMind.name)
    if (holders.length === 0 && inMind?.name && words[0]?.lower === 'the') return person(inMind.name)
  }
  if (isDefinite && roleNouns.has(head.lower)) {
    const last = spoken.findLast(({ speaker }) => speaker?.toLowerCase().endsWith(head.lower))
    if (last) return { ...last }
  }
  const isBody = organisationNouns.has(head.lower) || documentNouns.has(head.lower)
  if (isDefinite && isBody && words.length <= 2 && !isCapitalised(head.text)) {
    const last = spoken.findLast(
      ({ speaker }) => speaker?.toLowerCase().split(' ').at(-1) === head.lower && /\p{Lu}/u.test(speaker),
    )
    if (last) return { ...last, sourceKind: last.sourceKind === 'vague' ? sourceKind : last.sourceKind }
  }
  return {
    speaker: sourceKind === 'vague' ? null : ownWords(text, source, head.end),
    sourceKind,
    person: roleNouns.has(head.lower) || titleNouns.has(head.lower),
    plural: /(?:s|men|people|police)$/.test(head.lower),
    at: source.end,
  }
}

function person({ full }: StoryName): LastSpoken {
  return { speaker: full, sourceKind: 'named', person: true, plural: false, at: 0 }
}

/** A name that is no known person's: a body keeps it whole, a person loses the title. */
function ofName(words: string): LastSpoken {
  const { titles, parts } = separateTitles(words.split(/[\s“”"]+/).filter(Boolean))
  const last = parts.at(-1)?.toLowerCase() ?? ''
  const isPerson = titles.length > 0 && parts.length < 3 && !organisationNouns.has(last)
  const name = isPerson ? cleanName(parts) : words.replace(/['’]s$/, '')
  return {
    speaker: name.replace(/\s+/g, ' ').replace(/^(?:the|an?) /i, '') || null,
    sourceKind: 'named',
    person: isPerson,
    plural: false,
    at: 0,
  }
}

function ofPronoun(lower: string, source: Span, { text, names, meant, spoken }: Known): LastSpoken {
  const unknown: LastSpoken = { speaker: null, sourceKind: 'named', person: true, plural: false, at: source.end }
  const last = spoken.at(-1)
  if (/^(?:i|we|you)$/.test(lower)) return unknown
  if (/^(?:he|she|his|her|him)$/.test(lower)) {
    const found = meant.pronouns.get(source.start)
    if (found?.name) return person(found.name)
    return found?.role ? { ...unknown, speaker: found.role, sourceKind: 'unnamed' } : unknown
  }
  if (/^(?:who|that|which)$/.test(lower)) {
    const before = names.mentions.findLast(({ end }) => end <= source.start && source.start - end < 40)
    return before && lower === 'who' && !/[.!?]\s/.test(text.slice(before.end, source.start))
      ? person(before.name)
      : unknown
  }
  if (/^its?$/.test(lower)) {
    // A paper or a body can be looked up where it is first named; "it" adds no doubt of its own.
    return last && !last.person
      ? { ...last, sourceKind: last.sourceKind === 'document' ? 'document' : 'named' }
      : { ...unknown, person: false }
  }
  const isClose = last !== undefined && source.start - last.at < closeBy
  return isClose && (last.plural || (!last.person && last.sourceKind !== 'document'))
    ? { ...last }
    : { ...unknown, plural: true, person: false }
}
