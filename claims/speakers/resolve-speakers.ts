import type { SourceKind, Span } from '../../types/review.ts'
import type { StoryBlock } from '../../types/story.ts'
import { headWords } from '../sources/head-word.ts'
import { documentNouns, organisationNouns, roleNouns, titleNouns } from '../sources/nouns.ts'
import { sourceKindOf } from '../sources/source-kind.ts'
import { isCapitalised } from '../words/word-classes.ts'
import {
  cleanName,
  type Gender,
  namesInStory,
  type StoryName,
  type StoryNames,
  separateTitles,
} from './names-in-story.ts'
import { lastOpening, nameIn } from './names-in-stretch.ts'

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

interface LastSpoken {
  speaker: string | null
  kind: SourceKind
  gender: Gender | null
  /** A person rather than a body or a paper. */
  person: boolean
  plural: boolean
  /** Where the source ends. */
  at: number
}

/**
 * Says for every attribution of a story who its source is: surnames and titles are filled in from the full names of the
 * story, pronouns from the last speaker that they fit. A pronoun or title that refers to a source not named takes over
 * that source's kind.
 */
export function resolveSpeakers(
  text: string,
  blocks: readonly StoryBlock[],
  mentions: readonly SourceMention[],
): Speaker[] {
  const names = namesInStory(text, blocks)
  const spoken: LastSpoken[] = []
  return mentions.map((mention) => {
    if (!mention.source) {
      const last = mention.carried ? spoken.at(-1) : undefined
      return { sourceKind: last?.kind ?? 'vague', speaker: last?.speaker ?? null }
    }
    const found = identify(text, mention.source, names, spoken)
    spoken.push({ ...found, at: mention.source.end })
    return { sourceKind: found.kind, speaker: found.speaker }
  })
}

function identify(text: string, source: Span, names: StoryNames, spoken: readonly LastSpoken[]): LastSpoken {
  const words = headWords(text, source)
  const head = words.at(-1)
  const kind = sourceKindOf(text, source)
  const unknown: LastSpoken = { speaker: null, kind, gender: null, person: false, plural: false, at: source.end }
  if (!head) return unknown
  if (words.length === 1 && /^(?:he|she|they|it|who|i|we|you)$/.test(head.lower))
    return ofPronoun(head.lower, spoken, text, source, names)
  const apposition = /^,\s(?:\p{Lu}[\p{L}.'’-]*\s?){2,4}/u.exec(text.slice(head.end, source.end))?.[0]
  if (apposition && !isCapitalised(head.text) && !organisationNouns.has(head.lower)) {
    const apposed = nameIn(apposition, names)
    if (apposed) return person(apposed)
  }
  if (isCapitalised(head.text) && kind === 'named')
    return ofName(
      text
        .slice((words[0] ?? head).start, head.end)
        .replace(/(['’]s)\b/g, ' $1')
        .split(/[\s“”"]+/)
        .filter(Boolean),
      names,
    )
  const isDefinite = /^(?:the|his|her|this|that)$/.test(words[0]?.lower ?? '') || words.length === 1
  if (isDefinite && titleNouns.has(head.lower)) {
    const holders = names.byTitle.get(head.lower) ?? []
    // With several holders of the title, the one who spoke last is meant.
    const known = holders.length === 1 ? holders[0] : holders.find(({ full }) => full === lastPerson(spoken)?.speaker)
    if (known) return person(known)
  }
  const phrase = phraseOf(text, source, head.end)
  if (isDefinite && roleNouns.has(head.lower)) {
    const last = spoken.findLast((one) => one.speaker?.toLowerCase().endsWith(head.lower))
    if (last) return { ...last }
  }
  if (
    isDefinite &&
    (organisationNouns.has(head.lower) || documentNouns.has(head.lower)) &&
    words.length <= 2 &&
    !isCapitalised(head.text)
  ) {
    const last = spoken.findLast(
      ({ speaker }) => speaker?.toLowerCase().split(' ').at(-1) === head.lower && /\p{Lu}/u.test(speaker),
    )
    if (last) return { ...last, kind: last.kind === 'vague' ? kind : last.kind }
  }
  return {
    speaker: kind === 'vague' ? null : phrase,
    kind,
    gender: /woman$/.test(head.lower) ? 'she' : /(?:^|[a-z])man$/.test(head.lower) ? 'he' : null,
    person: roleNouns.has(head.lower) || titleNouns.has(head.lower),
    plural: /(?:s|men|people|police)$/.test(head.lower),
    at: source.end,
  }
}

function lastPerson(spoken: readonly LastSpoken[]): LastSpoken | undefined {
  return spoken.findLast((one) => one.person)
}

function person(name: StoryName): LastSpoken {
  return { speaker: name.full, kind: 'named', gender: name.gender, person: true, plural: false, at: name.at }
}

/** "port president | Ann Lee", "the party's | Lee": the name that a source ends with. */
function nameAtEnd(words: readonly string[]): string[] {
  const possessive = words.findLastIndex((word, index) => /^['’]s$/.test(word) && index < words.length - 1)
  const rest = words.slice(possessive + 1)
  const lower = rest.findLastIndex(
    (word, index) =>
      index < rest.length - 1 &&
      /^\p{Ll}/u.test(word) &&
      !/^(?:de|la|le|del|van|von|der|den|bin|al|el|di|da|of|the|and|for|&)$/.test(word),
  )
  return rest.slice(lower + 1)
}

function ofName(words: readonly string[], names: StoryNames): LastSpoken {
  const { titles, parts: bare } = separateTitles(nameAtEnd(words))
  const last = words.at(-1)?.toLowerCase() ?? ''
  const isBody = organisationNouns.has(last) || organisationNouns.has(last.replace(/s$/, ''))
  const parts = isBody || (titles.length === 0 && bare.length === 1 && !names.bySurname.has(last)) ? [...words] : bare
  const cleaned = cleanName(parts.filter((part) => !/^['’]s?$/.test(part)))
  const surname = cleaned.split(' ').at(-1)?.toLowerCase() ?? ''
  const known = names.bySurname.get(surname)
  const isPerson = known !== undefined || titles.length > 0
  if (known && cleaned.endsWith(` ${known.full}`)) return person(known)
  if (known && (parts.length === 1 || known.full.toLowerCase().includes(cleaned.toLowerCase().split(' ')[0] ?? ' ')))
    return person(known)
  return {
    speaker: cleaned.replace(/^(?:the|an?) /i, '') || null,
    kind: 'named',
    gender: null,
    person: isPerson && !organisationNouns.has(surname),
    plural: false,
    at: 0,
  }
}

function ofPronoun(
  pronoun: string,
  spoken: readonly LastSpoken[],
  text: string,
  source: Span,
  names: StoryNames,
): LastSpoken {
  const unknown: LastSpoken = {
    speaker: null,
    kind: 'named',
    gender: null,
    person: true,
    plural: false,
    at: source.end,
  }
  if (/^(?:i|we|you|who)$/.test(pronoun)) return unknown
  if (pronoun === 'it') {
    const last = spoken.at(-1)
    // A paper or a body can be looked up where it is first named; "it" adds no doubt of its own.
    return last && !last.person
      ? { ...last, kind: last.kind === 'document' ? 'document' : 'named' }
      : { ...unknown, person: false }
  }
  if (pronoun === 'they') {
    const last = spoken.at(-1)
    const isClose = last !== undefined && source.start - last.at < closeBy
    return isClose && (last.plural || (!last.person && last.kind !== 'document'))
      ? { ...last }
      : { ...unknown, plural: true, person: false }
  }
  const gender = pronoun === 'he' ? 'he' : 'she'
  const fits = (one: { gender: Gender | null }) => one.gender === null || one.gender === gender
  const last = spoken.slice(-6).findLast((one) => one.person && !one.plural && fits(one))
  // Somebody else may have become the subject since: the last sentence that opens with a person's name.
  const from = Math.max(last?.at ?? 0, source.start - 600)
  const name = lastOpening(text.slice(from, source.start), names)
  if (name && fits(name)) return { ...person(name), gender }
  if (last) return { ...last, gender }
  const before = nameIn(text.slice(Math.max(0, source.start - 300), source.start), names, fits)
  return before ? { ...person(before), gender } : unknown
}

/** The source's own words, up to its first comma, without the article: "White House spokesman". */
function phraseOf(text: string, source: Span, headEnd: number): string {
  const rest = /^[^,;:(“"]*/.exec(text.slice(headEnd, source.end))?.[0] ?? ''
  const phrase = text.slice(source.start, headEnd) + (rest.length < 60 ? rest : '')
  return phrase
    .replace(/\s+/g, ' ')
    .replace(/^(?:the|an?) /i, '')
    .trim()
}
