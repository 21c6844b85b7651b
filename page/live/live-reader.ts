import type { PageFacts } from '../../types/review.ts'
import type { Steps } from '../../types/steps.ts'
import { collectFlowInSteps } from '../flow/collect-flow.ts'
import { foldText } from '../flow/fold-text.ts'
import { framesIn } from '../frames.ts'
import { type PageRead, type ReadingAids, readPageInSteps, textIn } from '../read-in-steps.ts'
import { browserRendering } from '../rendering/browser-rendering.ts'
import { storiesOn } from '../stories/stories.ts'
import { storyInView } from '../stories/story-in-view.ts'
import type { ShownStory } from './compare-stories.ts'
import { readFramed } from './framed-story.ts'
import { createStoryOwners, type Owners } from './story-owners.ts'
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

/** @param owners Outlives the reader, so that a later one still knows whose head and address the page's are. */
export function createLiveReader(
  document: Document,
  view: Window & typeof globalThis,
  owners: Owners,
  aids: ReadingAids,
): LiveReader {
  const here = () => withoutFragment(view.location.href)
  const { partOf, ownsAddress } = createStoryOwners(document, here, owners)
  /** Under an address that moved while the story stayed, the head may be the next story's already. */
  const keptFacts = ({ facts }: { facts: PageFacts }, story: ShownStory): PageFacts => ({
    ...facts,
    url: facts.url ?? (ownsAddress(story) ? here() : null),
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
