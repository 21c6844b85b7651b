import type { Span } from '../../types/review.ts'
import { type KnownStory, mentionsWithin, type Spoken, wordsOf } from './known-story.ts'

/** Several who speak as one: "Mrs. Lee and Mr. Marsh", "the union and Hale Port". */
const joint = /^(?:both )?(.{2,60}?),?\s(?:and|&)\s(.{2,60}?)[,\s]*$/u

/** A source that two or more persons share, in its own words; `null` where the source is one. */
export function jointSource(source: Span, known: KnownStory): Spoken | null {
  const { text } = known
  const own = mentionsWithin(known, source)
  const [first, second] = [own[0], own.at(-1)]
  if (!first || !second || first.name === second.name) return null
  // "Ann Lee of Hale and Brook": the second name has to stand right after the "and", but for its titles.
  if (!/^['’]?,?\s(?:and|&)\s(?:\p{L}[\p{L}.]*\s){0,4}$/u.test(text.slice(own.at(-2)?.end ?? 0, second.start)))
    return null
  const words = wordsOf(text, source)
  if (!joint.test(words)) return null
  return {
    speaker: words.replace(/[,\s]+$/, ''),
    sourceKind: 'named',
    person: true,
    plural: true,
    at: source.end,
  }
}

/** Farther back than this "they" means nobody for sure, in UTF-16 units. */
const reach = 320

/** The pair of names that "they" means where nobody has spoken as one yet: the last two joined by "and". */
export function jointBefore(at: number, known: KnownStory): Spoken | null {
  const { text } = known
  const before = mentionsWithin(known, { start: at - reach, end: at })
  for (let index = before.length - 1; index > 0; index -= 1) {
    const [one, other] = [before[index - 1], before[index]]
    if (!one || !other || one.name === other.name) continue
    const between = text.slice(one.end, other.start)
    if (!/^\s(?:and|&)\s(?:\p{L}[\p{L}.]*\s){0,4}$/u.test(between)) continue
    return {
      speaker: `${one.name.full} and ${other.name.full}`,
      sourceKind: 'named',
      person: true,
      plural: true,
      at: other.end,
    }
  }
  return null
}
