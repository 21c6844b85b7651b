import type { PageToPanel } from '../../types/messages.ts'
import { carriedMap } from '../text-map/carried-map.ts'
import { compareStories, type ShownStory } from './compare-stories.ts'
import type { LiveRead, LiveReader } from './live-reader.ts'
import { type Effort, runInSlices } from './run-in-slices.ts'

/** What is said of a story that was read. */
export type StoryNews = Extract<PageToPanel, { kind: 'again' | 'changed' | 'other-story' }>

/** A page that swaps its story is empty for a while; one that stays so for longer has no story, in milliseconds. */
const longestEmpty = 2_500

/** Who hears of a story that is followed, and what it is looked at with. */
export interface Following {
  reader: LiveReader
  view: Window & typeof globalThis
  tell(news: StoryNews): void
  /** The story stands elsewhere in the page, or parts of it are gone: what is painted on it must go along. */
  moved(story: LiveRead): void
  /** Nothing is there now: it should be looked at again after so long, in milliseconds. */
  lookLater(rest: number): void
}

/** A story from when it was read, and what becomes of it in its page. */
export interface FollowedStory {
  /** What was read, and where that stands now. */
  readonly read: LiveRead
  /**
   * Looks at the page anew, in slices, and says what has become of the story.
   *
   * @param brought Elements have come, or the address has moved; else only text, or what is shown, may have changed.
   * @throws The signal's reason, once it is aborted.
   */
  look(brought: boolean, signal: AbortSignal, effort: Effort): Promise<void>
  /** Another place of the page is in view. */
  scrolled(): void
  /** A part of the story was asked for that is nowhere. */
  missed(): void
}

export function createFollowedStory(first: LiveRead, following: Following): FollowedStory {
  const { reader, view, tell, moved, lookLater } = following
  let read = first
  let told: 'changed' | 'other-story' | null = null
  let emptySince = 0

  const tellOnce = (kind: 'changed' | 'other-story') => {
    if (told === kind) return
    told = kind
    tell({ kind })
  }
  /** The same text, in other nodes perhaps: a framework has drawn the story anew. */
  const goTo = (again: LiveRead) => {
    const isNews = around(again) !== around(read)
    read = again
    moved(read)
    if (isNews) tell({ kind: 'again', reading: again.reading })
  }
  /** What was read is kept, for it was judged; it is found where its text still stands. */
  const carryTo = (again: LiveRead) => {
    const textMap = carriedMap(read.reading.story, again.reading.story, again.textMap)
    read = { ...read, textMap, storyRoot: again.storyRoot }
    moved(read)
    tellOnce('changed')
  }
  const noteEmpty = () => {
    emptySince ||= performance.now()
    if (performance.now() - emptySince >= longestEmpty) tellOnce('other-story')
    else lookLater(longestEmpty)
  }
  return {
    get read() {
      return read
    },
    async look(brought, signal, effort) {
      if (!brought && (await runInSlices(reader.isUntouched(read), view, signal, effort))) return
      const again = await runInSlices(reader.readInSteps(read), view, signal, effort)
      const became = compareStories(shownIn(read), shownIn(again))
      if (became !== 'other') emptySince = 0
      if (became === 'same') goTo(again)
      else if (became === 'changed') carryTo(again)
      // The earlier story's marks have gone with its text.
      else if (again.reading.story.text !== '') tellOnce('other-story')
      else noteEmpty()
      if (reader.isElsewhere(read)) tellOnce('other-story')
    },
    scrolled() {
      if (reader.isElsewhere(read)) tellOnce('other-story')
      else if (told === 'other-story') told = null
    },
    missed: () => tellOnce('changed'),
  }
}

function shownIn({ reading: { facts, story } }: LiveRead): ShownStory {
  return { title: facts.title, text: story.text }
}

/** What a reading says beside the story's text, to be compared. */
function around({ reading: { facts, paid, notices, place } }: LiveRead): string {
  return JSON.stringify([facts, paid, notices, place])
}
