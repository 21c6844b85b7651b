import type { SourceKind, Span } from '../../types/review.ts'
import { type KnownStory, mentionsWithin, type Spoken, wordsOf } from './known-story.ts'
import type { NameMention } from './names-in-story.ts'

/** Several who speak as one: "Mrs. Lee and Mr. Marsh", "the union and Hale Port". */
const joint = /^(?:both )?(.{2,60}?),?\s(?:and|&)\s(.{2,60}?)[,\s]*$/u

/** Right behind the head: "Lee | and his lawyers", "the port | and the union", "Lee | and others". */
const another =
  /^,?\s(?:and|&)\s(?:(?:his|her|its|their|the|other|others|several|some|many)\s?(?=\P{L}|$|\p{Ll}|\p{Lu})|\p{Lu})/u

/** "Latino | and young voters". */
const sharedNoun = /^\s(?:and|&)\s(?:[\p{L}-]+\s){1,2}\p{Ll}+s[,\s]*$/u

/** A source that is several, in its own words; its kind where they are persons by name. */
export type JointSource = Omit<Spoken, 'sourceKind'> & { sourceKind: SourceKind | null }

/** A source that two or more share, in its own words; `null` where the source is one. */
export function jointSource(source: Span, headEnd: number, known: KnownStory): JointSource | null {
  const { text } = known
  const words = wordsOf(text, source)
  const several = {
    speaker: words.replace(/[,\s]+$/, '').replace(/^both\s/i, ''),
    person: true,
    plural: true,
    at: source.end,
    decidedBy: 'own_words' as const,
  }
  if (arePersons(source, known) && joint.test(words)) return { ...several, sourceKind: 'named' }
  const first = /^both\s/i.test(words) ? text.slice(source.start, source.end).search(/\sand\s/) : -1
  const rest = text.slice(first < 0 ? headEnd : source.start + first, source.end)
  return another.test(rest) || sharedNoun.test(rest) ? { ...several, sourceKind: null } : null
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
const reach = 500

/** What stands between two names of a list, but for titles before the second. */
const listed = /^(?:,?\s(?:and|&)|,)\s(?:\p{L}[\p{L}.]*\s){0,4}$/u

/** The persons joined by "and" that "they" may mean, the nearest first, and where each row of them begins. */
export function jointsBefore(at: number, known: KnownStory): Array<Spoken & { from: number }> {
  const before = mentionsWithin(known, { start: at - reach, end: at })
  const rows: NameMention[][] = []
  for (const mention of before) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    const isListed = last !== undefined && listed.test(known.text.slice(last.end, mention.start))
    if (row && isListed && row.every(({ name }) => name !== mention.name)) row.push(mention)
    else rows.push([mention])
  }
  return rows
    .flatMap((row): Array<Spoken & { from: number }> => {
      const [first, last] = [row[0], row.at(-1)]
      const joined = last && known.text.slice(row.at(-2)?.end ?? last.start, last.start)
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
          decidedBy: 'several_before',
        },
      ]
    })
    .reverse()
}
