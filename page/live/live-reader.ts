import { contentOf } from '../../types/document-parts.ts'
import type { PageFacts } from '../../types/review.ts'
import type { Steps } from '../../types/steps.ts'
import type { StoryPart } from '../facts/story-part.ts'
import { collectFlowInSteps } from '../flow/collect-flow.ts'
import { foldText } from '../flow/fold-text.ts'
import { framesIn, type OwnFrame } from '../frames.ts'
import { type PageRead, type ReadingAids, readPageInSteps, textIn } from '../read-in-steps.ts'
import { browserRendering } from '../rendering/browser-rendering.ts'
import { type StoryPlace, storiesOn } from '../stories/stories.ts'
import { ownAddress } from '../stories/story-address.ts'
import { storyInView } from '../stories/story-in-view.ts'
import { compareStories, type ShownStory } from './compare-stories.ts'
import { withoutFragment } from './watch-address.ts'

/** What was read, and which of the page's stories it is. */
export interface LiveRead extends PageRead {
  /** The document that the story stands in: the page's, or that of a frame of its own site. */
  document: Document
  /** That frame. */
  frame: HTMLIFrameElement | null
  /** The element of this story on a page of several; `null` on a page of one. */
  within: Element | null
  /** The elements of all stories in reading order; empty on a page of one. */
  stories: Element[]
  /** The page's address when these facts were read. */
  address: string
  shown: string
}

/** Which story was first read under a head, and under an address. */
export type Owners = Map<string, ShownStory>

/** Reads a page that moves: of several stories the one in view, and of each only what is said about it. */
export interface LiveReader {
  /** @param before The story that was read before is read again, wherever the window is now. */
  readInSteps(before?: LiveRead): Steps<LiveRead>
  /**
   * Everything that stands where the story stands reads as it did, node for node: a class was toggled, a clock ticked. A
   * tenth of the work of reading, at most.
   */
  isUntouched(read: LiveRead): Steps<boolean>
  /** Another story of the page than the one that was read is in view. */
  isElsewhere(read: LiveRead): boolean
}

/**
 * A page that swaps its story keeps its head, or its address, for a while or for good. So each head and each address
 * belongs to the story that was first read under it; another story under the same is read without them: the name of
 * another story's author would be worse than none.
 */
export function createLiveReader(
  document: Document,
  view: Window & typeof globalThis,
  owners: Owners,
  aids: ReadingAids,
): LiveReader {
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
    return { element: place?.element ?? contentOf(document), heading: place?.heading ?? null, address }
  }
  /** Under an address that moved while the story stayed, the head may be the next story's already. */
  const keptFacts = ({ facts }: { facts: PageFacts }, story: ShownStory): PageFacts => ({
    ...facts,
    url: facts.url ?? (owns(`address ${here()}`, story) ? here() : null),
  })
  function* readInSteps(before?: LiveRead): Steps<LiveRead> {
    const rendering = browserRendering(view)
    const places = storiesOn(document, rendering)
    yield
    const stories = places.map(({ element }) => element)
    const kept = before?.within ? stories.indexOf(before.within) : -1
    const place = places[kept >= 0 ? kept : Math.max(0, storyInView(stories, view.innerHeight))] ?? null
    const options = { url: view.location.href, rendering, within: place?.element }
    const read = yield* readPageInSteps(document, options, aids)
    const { own: ownFrames, others } = framesIn(document, rendering)
    if (others.length > 0) read.reading.facts.frames = others
    const framed = read.reading.story.text ? null : yield* readFramed(read, ownFrames, aids)
    if (framed) return { ...framed, within: null, stories: [], address: here(), shown: yield* shownOf(framed) }
    const { facts, story } = read.reading
    const shown = { title: place ? foldText(place.heading.textContent ?? '') : facts.title, text: story.text }
    const outer = { within: place?.element ?? null, stories, document, frame: null }
    const number = place ? { place: { number: places.indexOf(place) + 1, count: places.length } } : {}
    if (before && before.address !== here() && before.reading.story.text === shown.text) {
      const reading = { ...read.reading, facts: keptFacts(before.reading, shown), ...number }
      return { ...read, ...outer, reading, address: before.address, shown: yield* shownOf(read) }
    }
    const part = shown.text ? partOf(place, shown) : undefined
    const own = part ? yield* readPageInSteps(document, { ...options, part }, aids) : read
    if (others.length > 0) own.reading.facts.frames = others
    const reading = { ...own.reading, ...number }
    return { ...own, ...outer, reading, address: here(), shown: yield* shownOf(own) }
  }
  return {
    readInSteps,
    *isUntouched({ storyRoot, textMap, reading, address, shown }) {
      if (!storyRoot?.isConnected || address !== here()) return false
      return reading.story.blocks.every((block) => textMap.rangeOf(block)) && (yield* shownIn(storyRoot)) === shown
    },
    isElsewhere({ within, stories }) {
      if (!within) return false
      const there = stories.filter((element) => element.isConnected)
      const shown = there[storyInView(there, view.innerHeight)]
      return shown !== undefined && shown !== within
    },
  }
}

/** What a reader sees where the story stands: as it was read, or by another look. */
function* shownOf({ shown, storyRoot }: PageRead): Steps<string> {
  return shown ?? (yield* shownIn(storyRoot))
}

/** What a reader sees of an element, as text. */
function* shownIn(element: Element | null): Steps<string> {
  const view = element?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined
  if (!element || !view) return ''
  const flow = yield* collectFlowInSteps(element, browserRendering(view), new Set())
  return textIn(flow, { firstBlock: 0, endBlock: flow.blocks.length })
}

/** The story of the largest frame that has one, with the page's address and outlet. */
function* readFramed(
  page: PageRead,
  frames: OwnFrame[],
  aids: ReadingAids,
): Steps<(PageRead & Pick<LiveRead, 'document' | 'frame'>) | null> {
  for (const { element, document } of frames) {
    const view = document.defaultView as (Window & typeof globalThis) | null
    if (!view) continue
    const { url, siteName, frames: others } = page.reading.facts
    const read = yield* readPageInSteps(document, { url, rendering: browserRendering(view) }, aids)
    if (!read.reading.story.text) continue
    const { facts, paid } = read.reading
    const both = {
      ...paid,
      wholeArticle: paid.wholeArticle,
      markers: [...paid.markers, ...page.reading.paid.markers],
    }
    return {
      ...read,
      reading: {
        ...read.reading,
        facts: { ...facts, siteName: siteName ?? facts.siteName, ...(others && { frames: others }) },
        paid: both,
      },
      paidElements: [...read.paidElements, ...page.paidElements],
      document,
      frame: element,
    }
  }
  return null
}

/** What tells one head from another: pages that follow their story write these anew with it. */
function headOf(document: Document): string {
  const title = document.querySelector('meta[property="og:title"]')?.getAttribute('content')
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href')
  const author = document.querySelector('meta[name="author" i]')?.getAttribute('content')
  return [title, canonical, author].join('\n')
}
