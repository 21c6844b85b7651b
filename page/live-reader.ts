import type { PageFacts } from '../types/review.ts'
import { browserRendering } from './browser-rendering.ts'
import { compareStories, type ShownStory } from './compare-stories.ts'
import type { StoryPart } from './facts/story-part.ts'
import { foldText } from './fold-text.ts'
import { type PageRead, readPage } from './read-page.ts'
import { type StoryPlace, storiesOn } from './stories.ts'
import { ownAddress } from './story-address.ts'
import { storyInView } from './story-in-view.ts'
import { withoutFragment } from './watch-address.ts'

/** What was read, and which of the page's stories it is. */
export interface LiveRead extends PageRead {
  /** The element of this story on a page of several; `null` on a page of one. */
  within: Element | null
  /** The elements of all stories in reading order; empty on a page of one. */
  stories: Element[]
  /** The page's address when these facts were read. */
  address: string
}

/** Which story was first read under a head, and under an address. */
export type Owners = Map<string, ShownStory>

/** Reads a page that moves: of several stories the one in view, and of each only what is said about it. */
export interface LiveReader {
  /** @param before The story that was read before is read again, wherever the window is now. */
  read(before?: LiveRead): LiveRead
  /** Another story of the page than the one that was read is in view. */
  isElsewhere(read: LiveRead): boolean
}

/**
 * A page that swaps its story keeps its head, or its address, for a while or for good. So each head and each address
 * belongs to the story that was first read under it; another story under the same is read without them: the name of
 * another story's author would be worse than none.
 */
export function createLiveReader(document: Document, view: Window & typeof globalThis, owners: Owners): LiveReader {
  const here = () => withoutFragment(view.location.href)
  const owns = (key: string, story: ShownStory) => {
    const owner = owners.get(key)
    const own = !owner || compareStories(owner, story) !== 'other'
    if (own && story.text) owners.set(key, story)
    return own
  }
  const partOf = (place: StoryPlace | null, story: ShownStory): StoryPart | undefined => {
    const given = place && ownAddress(place.element, place.heading)
    const ownsHead = owns(`head ${headOf(document)}`, story)
    const ownsAddress = given ? withoutFragment(given) === here() : owns(`address ${here()}`, story)
    if (ownsHead && ownsAddress) return undefined
    const address = given ?? (ownsAddress ? here() : null)
    return { element: place?.element ?? document.body, heading: place?.heading ?? null, address }
  }
  /** Under an address that moved while the story stayed, the head may be the next story's already. */
  const keptFacts = ({ facts }: { facts: PageFacts }, story: ShownStory): PageFacts => ({
    ...facts,
    url: facts.url ?? (owns(`address ${here()}`, story) ? here() : null),
  })
  return {
    read(before) {
      const rendering = browserRendering(view)
      const places = storiesOn(document, rendering)
      const stories = places.map(({ element }) => element)
      const kept = before?.within ? stories.indexOf(before.within) : -1
      const place = places[kept >= 0 ? kept : Math.max(0, storyInView(stories, view.innerHeight))] ?? null
      const options = { url: view.location.href, rendering, within: place?.element }
      const read = readPage(document, options)
      const { facts, story } = read.reading
      const shown = { title: place ? foldText(place.heading.textContent ?? '') : facts.title, text: story.text }
      const outer = { within: place?.element ?? null, stories }
      const number = place ? { place: { number: places.indexOf(place) + 1, count: places.length } } : {}
      if (before && before.address !== here() && before.reading.story.text === shown.text) {
        const reading = { ...read.reading, facts: keptFacts(before.reading, shown), ...number }
        return { ...read, ...outer, reading, address: before.address }
      }
      const part = shown.text ? partOf(place, shown) : undefined
      const own = part ? readPage(document, { ...options, part }) : read
      return { ...own, ...outer, reading: { ...own.reading, ...number }, address: here() }
    },
    isElsewhere({ within, stories }) {
      if (!within) return false
      const there = stories.filter((element) => element.isConnected)
      const shown = there[storyInView(there, view.innerHeight)]
      return shown !== undefined && shown !== within
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
