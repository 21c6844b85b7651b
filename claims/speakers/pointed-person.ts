import type { Span } from '../../types/review.ts'
import { firstAt, type KnownStory } from './known-story.ts'
import type { NameMention, StoryName } from './names-in-story.ts'
import { shareOn } from './pointers.ts'

/** So much of what a description points at has to lie on one person's names. */
const most = 0.5

/** The person, named before, at whom the trained reader sees a description point. */
export function personPointedAt(source: Span, known: KnownStory): StoryName | null {
  const pointed = known.pointers.get(source.start)
  if (!pointed) return null
  const places = new Map<StoryName, NameMention[]>()
  for (const mention of known.names.mentions) {
    const own = places.get(mention.name) ?? []
    own.push(mention)
    places.set(mention.name, own)
  }
  const found = [...places].find(([, own]) => shareOn(pointed, own) > most)?.[0]
  return found && firstAt(found, known) < source.start ? found : null
}
