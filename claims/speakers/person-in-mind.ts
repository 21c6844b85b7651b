import type { Span } from '../../types/review.ts'
import { describingWords } from './known-for.ts'
import { type KnownStory, namedPerson, type Spoken } from './known-story.ts'
import type { StoryName } from './names-in-story.ts'
import { isState } from './places.ts'

/**
 * Of those in mind the one whom the story is about: who is named often counts for more than who was named last, as a
 * story calls its chief persons "the candidate", "the former president".
 */
export function personInMind(source: Span, description: string, known: KnownStory): Spoken | null {
  const fitting = (known.meant.descriptions.get(source.start) ?? []).filter(
    ({ name }) => name === null || (isOne(name) && !contradicts(description, known.knownFor().get(name))),
  )
  const weights = fitting.map(({ name }, rank) => (name ? timesNamed(name, known) : 1) ** often / (rank + 1))
  const found = fitting[weights.indexOf(Math.max(...weights))]
  return found?.name ? namedPerson(found.name, 'most_in_mind') : null
}

/** How much more being named twice as often counts. */
const often = 0.75

/** "Democrats" that speak are no person. */
function isOne({ full, gender }: StoryName): boolean {
  return gender !== null || full.includes(' ') || !full.endsWith('s')
}

function timesNamed(name: StoryName, { names }: KnownStory): number {
  return names.mentions.filter((mention) => mention.name === name).length
}

/**
 * The words tell another party or another state than the story does elsewhere: "the Vermont senator" of a Texan.
 *
 * @param own What the story says of the person, if anything.
 */
export function contradicts(description: string, own: ReadonlySet<string> = new Set()): boolean {
  const words = describingWords(description)
  if (
    own.has('republican') !== own.has('democrat') &&
    words.includes(own.has('republican') ? 'democrat' : 'republican')
  )
    return true
  const states = (all: Iterable<string>) => [...all].filter((word) => isState(word))
  const [told, known] = [states(words), states(own)]
  return told.length > 0 && known.length > 0 && !told.some((state) => known.includes(state))
}
