import type { SourceKind, Span } from '../../../types/review.ts'
import type { Word } from '../../words/split-words.ts'
import { determiners, prepositions } from '../../words/word-classes.ts'
import { type KnownStory, mentionsWithin, type Spoken, wordsOf } from '../known-story.ts'
import type { NameMention, StoryName } from '../names/names-in-story.ts'
import { isPersonNoun, isPluralNoun } from '../phrases/speaking-nouns.ts'

/** Several who speak as one: "Mrs. Lee and Mr. Marsh", "the union and Hale Port". */
const joint = /^(?:both )?(.{2,60}?),?\s(?:and|&)\s(.{2,60}?)[,\s]*$/u

/** Right behind the head: "Lee | and his lawyers", "the port | and the union", "Lee | and others". */
const another =
  /^,?\s(?:and|&)\s(?:(?:his|her|its|their|the|other|others|several|some|many)\s?(?=\P{L}|$|\p{Ll}|\p{Lu})|\p{Lu})/u

/** Most words of one who is named in a row of several. */
const longestPart = 5

/** A source that is several, in its own words; its kind where they are persons by name. */
export type JointSource = Omit<Spoken, 'sourceKind'> & { sourceKind: SourceKind | null }

/** A source that two or more share, in its own words; `null` where the source is one. */
export function jointSource(source: Span, headEnd: number, known: KnownStory): JointSource | null {
  const { text } = known
  const words = wordsOf(text, source)
  const several = {
    speaker: words.replace(/[,\s]+$/, '').replace(/^(?:by\s)?(?:both\s)?/i, ''),
    person: true,
    plural: true,
    at: source.end,
    decidedBy: 'own_words' as const,
  }
  if (arePersons(source, known) && joint.test(words)) return { ...several, sourceKind: 'named' }
  const first = /^both\s/i.test(words) ? text.slice(source.start, source.end).search(/\sand\s/) : -1
  const rest = text.slice(first < 0 ? headEnd : source.start + first, source.end)
  return another.test(rest) || isRow(rest) ? { ...several, sourceKind: null } : null
}

/** "Latino | and young voters", "groups |, singers and business leaders": nouns and what describes them, in a row. */
function isRow(rest: string): boolean {
  const [before, ...parts] = rest.replace(/[,\s]+$/, '').split(/,?\s(?:and|&)\s|,\s/)
  if (before !== '' || !/\s(?:and|&)\s/.test(rest) || !/\p{Ll}+s$/u.test(parts.at(-1) ?? '')) return false
  return parts.every((part) => {
    const words = part.split(/\s/)
    const isOther = (word: string) => /^(?:the|an?)$/.test(word) || (prepositions.has(word) && word !== 'of')
    return words.length <= longestPart && !words.some(isOther)
  })
}

/** What a body or a state has side by side: "the president and vice president" are two. */
const office =
  /^(?:president|vice-president|governor|mayor|senator|secretary|minister|chief|general|chair\w*|leader|speaker|judge|ambassador|director|manager|officer|attorney|treasurer|founder|owner)$/

/** "the | senator and presidential candidate": a role behind an office, under one article, is the same person's. */
export function isOneInTwoRoles(source: Span, head: Word, { text }: KnownStory): boolean {
  if (!/^(?:the|an?)\s/i.test(text.slice(source.start, head.end)) || !isOnePersonNoun(head.lower)) return false
  const rest = /^\sand\s((?:[\p{L}.-]+\s){0,3})(\p{Ll}[\p{L}-]+)[,\s]*$/u.exec(text.slice(head.end, source.end))
  const [first, second] = [rest?.[1]?.split(' ')[0]?.toLowerCase() ?? '', rest?.[2] ?? '']
  return isOnePersonNoun(second) && !determiners.has(first) && !(office.test(head.lower) && office.test(second))
}

function isOnePersonNoun(noun: string): boolean {
  return isPersonNoun(noun) && !isPluralNoun(noun)
}

/** "Ann Lee of Hale and Brook" is one: the second name has to stand right after the "and", but for its titles. */
function arePersons(source: Span, known: KnownStory): boolean {
  const own = mentionsWithin(known, source)
  const [first, second] = [own[0], own.at(-1)]
  if (!first || !second || first.name === second.name) return false
  const between = known.text.slice(own.at(-2)?.end ?? 0, second.start)
  return /^['’]?,?\s(?:and|&)\s(?:\p{L}[\p{L}.]*\s){0,4}$/u.test(between)
}

/** Farther back than this "they" means nobody for sure, in UTF-16 units. */
const nearby = 500

/** "Lee (D-Ohio)": what brackets tell of a name. */
const bracketed = /^\s\([^()]{1,30}\)/u

/** What stands between two names of a list, but for brackets after the first and titles before the second. */
const listed = /^(?:,?\s(?:and|&)|,)\s(?:\p{L}[\p{L}.]*\s){0,4}$/u

/** Persons joined by "and". */
export interface JointPersons extends Spoken {
  /** Where the row of them begins. */
  from: number
  persons: readonly StoryName[]
}

/** The persons joined by "and" that "they" may mean, the nearest first. */
export function jointsBefore(at: number, known: KnownStory, reach = nearby): JointPersons[] {
  const before = mentionsWithin(known, { start: at - reach, end: at })
  const rows: NameMention[][] = []
  for (const mention of before) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    const isListed = last !== undefined && listed.test(between(last, mention, known))
    if (row && isListed && row.every(({ name }) => name !== mention.name)) row.push(mention)
    else rows.push([mention])
  }
  return rows
    .flatMap((row): JointPersons[] => {
      const [first, last] = [row[0], row.at(-1)]
      const joined = last && between(row.at(-2) ?? last, last, known)
      if (!first || !last || !joined || !/^,?\s(?:and|&)\s/.test(joined)) return []
      const names = row.map(({ name }) => name.full)
      return [
        {
          speaker: `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
          sourceKind: 'named',
          person: true,
          plural: true,
          at: last.end,
          from: first.start,
          persons: row.map(({ name }) => name),
          decidedBy: 'several_before',
        },
      ]
    })
    .reverse()
}

function between(one: NameMention, next: NameMention, { text }: KnownStory): string {
  return text.slice(one.end, next.start).replace(bracketed, '')
}

/** The persons joined by "and" whose row ends right before an offset: "Lee and Marsh (R-Ohio), | both of whom". */
export function jointRightBefore(at: number, known: KnownStory): Spoken | null {
  const [last] = jointsBefore(at, known)
  return last && /^,?\s*$/.test(known.text.slice(last.at, at).replace(bracketed, '')) ? last : null
}
