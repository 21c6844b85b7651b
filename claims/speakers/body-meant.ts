import type { Span } from '../../types/review.ts'
import { documentNouns, organisationNouns } from '../sources/nouns.ts'
import { wordSet } from '../words/word-classes.ts'
import type { KnownStory, Spoken } from './known-story.ts'
import { isTitleCase } from './name-sequences.ts'
import { plainWord } from './name-words.ts'

/** What news outlets and firms are called when they aren't called by their name. */
const outletNouns = wordSet(
  'paper newspaper tabloid broadsheet magazine network outlet journal station broadcaster site website daily weekly channel',
)
const firmNouns = wordSet(
  'company firm carrier manufacturer automaker retailer chain bank airline maker operator giant developer startup',
)

/** How far back a name is looked for, in UTF-16 units: further than most stories are long. */
const farthest = 12_000

/** Bodies that are neither outlets nor firms: their names end with what they are. */
const otherBody =
  /\b(?:department|ministry|campaign|committee|commission|council|court|party|union|police|university|school|college|congress|senate|house|parliament|government|administration|army|navy|office|bureau|institute|center|centre|association|federation|coalition|states|kingdom|study|report|poll|survey|law|bill|act|republicans|democrats)s?$/i

/**
 * The body that a phrase such as "the company", "the paper" or "the campaign" means: the last source whose name ends
 * with the noun; else, of the words before, the last name that the noun stands behind ("Lee’s campaign", "the Hale Port
 * Authority"); else, for outlets and firms, the last body that has spoken. `null`: none of these.
 */
export function bodyMeant(noun: string, at: number, { text, spoken, names }: KnownStory): Spoken | null {
  const last = spoken.findLast(
    ({ speaker }) => speaker?.toLowerCase().split(' ').at(-1) === noun && /\p{Lu}/u.test(speaker),
  )
  if (last) return { ...last }
  const named = (sourceKind: Spoken['sourceKind'], speaker: string) => ({
    speaker,
    sourceKind,
    person: false,
    plural: false,
    at,
  })
  const escaped = noun.replace(/[^\p{L}]/gu, '.')
  const before = [
    ...text
      .slice(Math.max(0, at - farthest), at)
      .matchAll(
        new RegExp(
          `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}'’-]*[ \\u00a0]){1,4}(?:${escaped}|${capitalised(escaped)})(?!\\p{L})`,
          'gu',
        ),
      ),
  ]
    .filter(({ index }) => !isTitleCase(lineAt(text, Math.max(0, at - farthest) + index)))
    .map(([found]) => found.replace(/^(?:The|A|An|But|And|In|At|On|For|His|Her|Their)\s/, ''))
    .findLast((found) => /^\p{Lu}.*\s/u.test(found))
  if (before) return named('named', before)
  const isOutlet = outletNouns.has(noun)
  if (!isOutlet && !firmNouns.has(noun)) return null
  // A single name that speaks may be a firm's.
  const isPerson = (speaker: string) =>
    [...(names.bySurname.get(plainWord(speaker.split(' ').at(-1) ?? '')) ?? [])].some(
      ({ full, gender }) => full === speaker && (full.includes(' ') || gender !== null),
    )
  const body = spoken.findLast(
    ({ speaker, sourceKind }) =>
      speaker !== null &&
      sourceKind === 'named' &&
      !isPerson(speaker) &&
      /^\p{Lu}/u.test(speaker) &&
      !otherBody.test(speaker),
  )
  return body ? { ...body } : null
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at)
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end)
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** A phrase whose head is a paper or a body, at the beginning of a sentence or clause: "The white paper is …". */
const subject =
  /(?:^|[.!?”"]\s+|\n|,\s)((?:The|A|An|This|That|Its|His|Her|Their|the|this)\s(?:[\p{L}\p{N}'’-]+\s){0,3}?)([\p{L}-]+)(?=\s(?:is|was|are|were|has|had|also|does|did|says?|said|found|finds|notes?|noted|shows?|showed|\p{L}+ed|\p{L}+s)\s)/gu

/** How far back "it" reaches for a body that was a subject, in UTF-16 units. */
const reach = 420

/** The paper or body that "it" means: the subject nearest before, if that is one. */
export function bodyBefore(
  at: number,
  { text, spoken }: KnownStory,
  identify: (source: Span) => Spoken,
): Spoken | null {
  const from = Math.max(0, at - reach)
  for (const match of [...text.slice(from, at).matchAll(subject)].reverse()) {
    const noun = match[2]?.toLowerCase() ?? ''
    if (!documentNouns.has(noun) && !organisationNouns.has(noun)) continue
    const end = from + match.index + match[0].length
    const last = spoken.at(-1)
    if (last && last.at > end && !last.person) return null
    return identify({ start: end - (match[1] ?? '').length - noun.length, end })
  }
  return null
}
