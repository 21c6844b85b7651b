import type { Span } from '../../../types/review.ts'
import { firstAt, isInOpening, type KnownStory, namedPerson, type Spoken } from '../known-story.ts'
import type { StoryName } from '../names/names-in-story.ts'
import { isPersonNoun, isPluralNoun } from '../phrases/speaking-nouns.ts'
import { contradicts } from './can-mean.ts'
import { isSomebodysOwn, saysWhose, wordsOfDescription } from './description-words.ts'

/** Below the opening a story names somebody soon, or leaves it: in UTF-16 units. */
const soon = 500

/** Most words that such a description has. */
const longest = 4

/**
 * "A judge ruled on Monday. Judge Lee said …": whom a story brings up by what somebody is, and names behind that. The
 * headline and the first paragraph may be about anybody whom the story names further down; elsewhere it has to be soon.
 *
 * @param noun The head of the description.
 */
export function namedLater(source: Span, noun: string, known: KnownStory): Spoken | null {
  if (!isPersonNoun(noun) || isPluralNoun(noun) || isSomebodysOwn(source, known) || saysWhose(source, known))
    return null
  const words = wordsOfDescription(source, known)
  if (words.split(/\s+/).length > longest) return null
  const fits = (name: StoryName) => !contradicts(words, known.knownFor().get(name))
  if (isInOpening(source.start, known)) return only(holdersOf(noun, known).filter(fits))
  if (!/^(?:an?|one)\s/i.test(words) || /^spokes/.test(noun)) return null
  return namedSoon(source, noun, known)
}

/** The only one who is named as such for the first time soon behind an offset. */
export function namedSoon(source: Span, noun: string, known: KnownStory): Spoken | null {
  const words = wordsOfDescription(source, known)
  const isSoon = (name: StoryName) => firstAt(name, known) > source.end && firstAt(name, known) < source.end + soon
  return only(holdersOf(noun, known).filter((name) => isSoon(name) && !contradicts(words, known.knownFor().get(name))))
}

/** Who is called so: by title, else by another word for it ("Rep. Lee" is a lawmaker). Of a party are mostly several. */
function holdersOf(noun: string, known: KnownStory): readonly StoryName[] {
  const titled = known.names.byTitle.get(noun) ?? []
  if (titled.length > 0 || /^(?:republican|democrat)$/.test(noun)) return titled
  return [...known.knownFor()].flatMap(([name, own]) => (own.has(noun) ? [name] : []))
}

function only([name, another]: readonly StoryName[]): Spoken | null {
  return name && !another ? namedPerson(name, 'named_later') : null
}
