import { contentOf } from '../../types/document-parts.ts'
import type { StoryPart } from '../facts/story-part.ts'
import type { StoryPlace } from '../stories/stories.ts'
import { ownAddress } from '../stories/story-address.ts'
import { compareStories, type ShownStory } from './compare-stories.ts'
import { withoutFragment } from './watch-address.ts'

/** Which story was first read under a head, and under an address. */
export type Owners = Map<string, ShownStory>

/** Whose the page's head and its address are. */
export interface StoryOwners {
  /** The address is this story's, or nobody's until now: then it is from now on. */
  ownsAddress(story: ShownStory): boolean
  /** What of the page is this story's own, where its head or its address is another's; `undefined` where all of it is. */
  partOf(place: StoryPlace | null, story: ShownStory): StoryPart | undefined
}

/**
 * A page that swaps its story keeps its head, or its address, for a while or for good. So each head and each address
 * belongs to the story that was first read under it; another story under the same is read without them: the name of
 * another story's author would be worse than none.
 *
 * @param here The page's address now.
 */
export function createStoryOwners(document: Document, here: () => string, owners: Owners): StoryOwners {
  const owns = (key: string, story: ShownStory) => {
    const owner = owners.get(key)
    const own = !owner || compareStories(owner, story) !== 'other'
    if (own && story.text) owners.set(key, story)
    return own
  }
  const ownsAddress = (story: ShownStory) => owns(`address ${here()}`, story)
  return {
    ownsAddress,
    partOf(place, story) {
      const given = place && ownAddress(place.element, place.heading)
      const ownsHead = owns(`head ${headOf(document)}`, story)
      const isHere = given ? withoutFragment(given) === here() : ownsAddress(story)
      if (ownsHead && isHere) return undefined
      const address = given ?? (isHere ? here() : null)
      return { element: place?.element ?? contentOf(document), heading: place?.heading ?? null, address }
    },
  }
}

/** What tells one head from another: pages that follow their story write these anew with it. */
function headOf(document: Document): string {
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content')
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  const author = document.querySelector('meta[name="author" i]')?.getAttribute('content')
  return [title, canonical, author].join('\n')
}
