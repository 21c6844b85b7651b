import type { Span } from '../../../types/review.ts'
import { kinNouns } from '../../sources/nouns.ts'
import type { Word } from '../../words/split-words.ts'
import { isAdverb, wordSet } from '../../words/word-classes.ts'
import { firstAt, isInOpening, type KnownStory, mentionsWithin, namedPerson, type Spoken } from '../known-story.ts'
import { placeWords, sameWord } from '../names/known-for.ts'
import type { StoryName } from '../names/names-in-story.ts'
import { isPersonNoun } from '../phrases/speaking-nouns.ts'
import { isOutOfMind } from './person-in-mind.ts'

/** Words of a description that tell nobody from another. */
const unspecific = wordSet(
  'the this that his her its their former current then longtime veteran famous prominent top new newly installed leading likely presumptive potential self-described respected outspoken presidential',
)

/** Words that say of what or whom: "the anchor | for Univision", "the secretary | of state". */
const tie = /^\s(?:of|for|at|from|with|in)\s(?:the\s)?([^,.;:()“”"]{3,40})/u

/**
 * The person of whom the story says what a description says: "the Florida senator", "the anchor for Univision". All
 * words of the description have to stand with the name somewhere. `null`: nobody, or several.
 */
export function describedPerson(source: Span, words: readonly Word[], known: KnownStory): Spoken | null {
  const head = words.at(-1)
  if (!head || !isPersons(head.lower) || words.some(({ lower }) => lower === "'s")) return null
  if (mentionsWithin(known, source).length > 0) return null
  const tied = tie.exec(known.text.slice(head.end, source.end))?.[1] ?? ''
  const modifiers = words
    .slice(0, -1)
    .filter(({ lower }) => lower.length > 2 && !unspecific.has(lower) && !isAdverb(lower))
    .map(({ text }) => text)
  const told = [...modifiers, ...tied.split(/\s+/).filter((word) => word.length > 2)]
  const isOpening = isInOpening(source.start, known)
  // "a spokesman": one whose name is withheld, unless the words tell more.
  if (told.length === 0 && (isOpening || !/^the$/.test(words[0]?.lower ?? ''))) return null
  if (/^spokes/.test(head.lower) && tied === '') return null
  const holds = (own: ReadonlySet<string>, word: string) =>
    own.has(sameWord(word)) || placeWords(word).some((one) => own.has(one))
  const fitting = [...known.knownFor()].filter(
    ([name, own]) =>
      (isOpening || firstAt(name, known) < source.start) &&
      holds(own, head.lower) &&
      told.every((word) => holds(own, word)),
  )
  const isNew = /^an?$/.test(words[0]?.lower ?? '')
  if (isNew && !isOpening) return null
  const name = theOne(
    source,
    fitting.map(([one]) => one),
    told.length > 0,
    known,
  )
  if (!name || (told.length === 0 && isOutOfMind(name, head.lower, source, known))) return null
  return namedPerson(name, firstAt(name, known) < source.start ? 'title' : 'named_later')
}

/** The only one of whom the words hold; of several, where the words tell more than a noun, who is most in mind. */
function theOne(source: Span, names: readonly StoryName[], isTold: boolean, { meant }: KnownStory): StoryName | null {
  if (names.length === 1) return names[0] ?? null
  const first = meant.descriptions.get(source.start)?.[0]?.name
  return isTold && first && names.includes(first) ? first : null
}

function isPersons(noun: string): boolean {
  return isPersonNoun(noun) && !kinNouns.has(noun) && !/(?:[^s]s|men|people)$/.test(noun)
}
