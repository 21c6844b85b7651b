import type { Span } from '../../types/review.ts'
import { createFollowedStory, type FollowedStory, type Following } from './followed-story.ts'
import type { LiveRead } from './live-reader.ts'
import { type WatchedStory, watchStory } from './watch.ts'
import { watchAddress } from './watch-address.ts'
import { watchScroll } from './watch-scroll.ts'
import { watchViewport } from './watch-viewport.ts'

/** Who hears of a story that is followed. */
export interface Followers extends Omit<Following, 'lookLater'> {
  /** The window shows this part of the story, or none of it. */
  inView(span: Span | null): void
  failed(error: unknown): void
}

/**
 * Watches everything that a story depends on, from when it was read until the signal aborts: the nodes that hold it, the
 * frame that it may stand in, the page's address, and where the page is scrolled to.
 *
 * @param page The page's own document, in which the story may stand in a frame.
 */
export function followStory(page: Document, first: LiveRead, followers: Followers, signal: AbortSignal): FollowedStory {
  const { document, frame } = first
  const lookLater = (rest: number) => void setTimeout(() => watcher.lookSoon(), rest)
  const story = createFollowedStory(first, { ...followers, lookLater })
  const acts: Pick<WatchedStory, 'look' | 'touched'> = {
    async look(brought) {
      const effort = { spent: 0 }
      await story.look(brought, signal, effort).catch(followers.failed)
      return effort.spent
    },
    touched: () => followers.moved(story.read),
  }
  const watched: WatchedStory = {
    get root() {
      return story.read.storyRoot
    },
    get shadowRoots() {
      return story.read.textMap.shadowRoots
    },
    ...acts,
  }
  const watcher = watchStory(document, watched, signal)
  // It may have changed while it was being read.
  watcher.lookOver()
  if (frame) {
    // The frame may be given another document, or be taken away.
    frame.addEventListener('load', () => watcher.lookSoon(), { signal })
    watchStory(page, { root: frame, shadowRoots: [], ...acts }, signal)
  }
  watchAddress(followers.view, signal, () => watcher.lookSoon())
  watchScroll(document, signal, () => story.scrolled())
  const places = { blocks: first.reading.story.blocks, rangeOf: (span: Span) => story.read.textMap.rangeOf(span) }
  watchViewport(document, places, signal, followers.inView)
  return story
}
