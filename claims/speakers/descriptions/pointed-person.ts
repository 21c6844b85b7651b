import type { Span } from '../../../types/review.ts'
import { firstAt, type KnownStory } from '../known-story.ts'
import type { StoryName } from '../names/names-in-story.ts'
import { shareOn } from '../pointers.ts'
import { canMean, nounOf } from './can-mean.ts'
import { isAnybody } from './unnamed-before.ts'

/** So much of what a description points at has to lie on one person's names; of "the man", who may be anybody, more. */
const most = { told: 0.5, anybody: 0.75 }

/** The person, named before, at whom the trained reader sees a description point, if its words can mean that person. */
export function personPointedAt(source: Span, description: string, known: KnownStory): StoryName | null {
  const pointed = known.pointers.get(source.start)
  if (!pointed) return null
  const least = isAnybody(nounOf(description)) ? most.anybody : most.told
  const found = [...known.names.places].find(([, own]) => shareOn(pointed, own) > least)?.[0]
  const isNamedBefore = found !== undefined && firstAt(found, known) < source.start
  return isNamedBefore && canMean(description, found, known) ? found : null
}

/** How much of what a description points at lies on a person's names: 0 to 1; `null` where nothing is known of that. */
export function shareOnPerson(source: Span, name: StoryName, { names, pointers }: KnownStory): number | null {
  const pointed = pointers.get(source.start)
  return pointed ? shareOn(pointed, names.places.get(name) ?? []) : null
}
