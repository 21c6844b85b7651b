import type { Span } from '../../../types/review.ts'
import { organisationNouns } from '../../sources/nouns.ts'
import { capitalised } from '../../words/word-classes.ts'
import { type KnownStory, namedBody, type Spoken } from '../known-story.ts'
import { isTitleCase, lineAt, withoutOpening } from '../names/name-sequences.ts'
import type { StoryName } from '../names/names-in-story.ts'

/** Bodies that are somebody's: "the campaign" is that of whoever is in mind. */
const alwaysOwned = /^(?:campaign|team|camp)$/

/** Whose body it is: his whom "his" means; nobody knows where it is `null`. */
export function ownerOf(source: Span, { meant }: KnownStory): StoryName | null {
  return meant.pronouns.get(source.start)?.referent.name ?? null
}

/**
 * "his campaign", "her foundation", "the campaign": the words of the story that tell whose it is ("Lee’s campaign", "the
 * Lee Foundation"). `null`: there are none, or nobody knows who "he" is.
 */
export function bodyOfPerson(source: Span, noun: string, known: KnownStory): Spoken | null {
  const owner = ownerOf(source, known)
  if (owner) return organisationNouns.has(noun) ? bodyOf(owner, source, noun, known) : null
  if (!alwaysOwned.test(noun)) return null
  for (const { name } of known.meant.descriptions.get(source.start) ?? []) {
    const body = name && bodyOf(name, source, noun, known)
    if (body) return body
  }
  return null
}

/** The first words for it before the source, else behind it; such as say "Lee’s" go before. */
function bodyOf({ full }: StoryName, source: Span, noun: string, known: KnownStory): Spoken | null {
  const surname = (full.split(' ').at(-1) ?? full).replace(/[^\p{L}-]/gu, '.')
  const phrase = new RegExp(
    `(?<![\\p{L}\\p{N}’'-])(?:\\p{Lu}[\\p{L}.’'-]*\\s){0,2}${surname}(?:['’]s?)?\\s(?:presidential\\s)?(?:${noun}|${capitalised(noun)})(?![\\p{L}-])`,
    'gu',
  )
  const all = [...known.text.matchAll(phrase)].filter(({ index }) => !isTitleCase(lineAt(known.text, index)))
  const before = all.filter(({ index }) => index < source.start)
  const told = before.length > 0 ? before : all
  const found = told.find(([words]) => /['’]/.test(words)) ?? told[0]
  if (!found) return null
  const words = withoutOpening(found[0]).replace(/\s+/g, ' ')
  return namedBody(words, source.start, before.length > 0 ? 'role_before' : 'named_later')
}
