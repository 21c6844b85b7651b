/** What a watcher of a story needs to know about it. */
export interface WatchedStory {
  /** The element that holds the story; `null`: there was none, and one may come. It may be another after `readAgain`. */
  readonly root: Element | null
  /** The text that was read. */
  text: string
  /** Reads the story's text anew; may be slow, so it is asked seldom. */
  readAgain(): string
  /** Something was done to the story: what stands on its text must be looked after at once. Asked at most every `soon`. */
  touched(): void
}

/** How soon marks are taken off words that aren't those any more, in milliseconds. */
const soon = 50

/** The page must have been quiet for so long before it is looked at, in milliseconds … */
const quiet = 800
/** … but a page that never is quiet is looked at this often. */
const longestWait = 5_000
/** Reading anew may take no more than this share of the time. */
const largestShare = 0.02

/**
 * Tells once when the page no longer shows the text that was read: a live blog went on, or an application changed its
 * article without a new address. Marks are no change: they touch no node.
 */
export function watchStory(document: Document, story: WatchedStory, signal: AbortSignal, onChange: () => void): void {
  const view = document.defaultView as (Window & typeof globalThis) | null
  if (!view || signal.aborted) return
  let waiting: ReturnType<typeof setTimeout> | undefined
  let waitingSince = 0
  let notBefore = 0
  let touching: ReturnType<typeof setTimeout> | undefined
  let told = false

  const look = () => {
    waitingSince = 0
    const began = performance.now()
    const changed = story.readAgain() !== story.text
    const now = performance.now()
    notBefore = now + (now - began) / largestShare
    // The watch goes on after it has told: marks must leave text that goes, and come back with text that returns.
    if (!changed || told) return
    told = true
    onChange()
  }
  const observer = new view.MutationObserver((records) => {
    if (!records.some((record) => concernsStory(record, story.root))) return
    touching ??= setTimeout(() => {
      touching = undefined
      story.touched()
    }, soon)
    const now = performance.now()
    waitingSince ||= now
    clearTimeout(waiting)
    const latest = Math.max(0, waitingSince + longestWait - now)
    waiting = setTimeout(look, Math.max(Math.min(quiet, latest), notBefore - now))
  })
  const stop = () => {
    clearTimeout(waiting)
    clearTimeout(touching)
    observer.disconnect()
  }
  signal.addEventListener('abort', stop, { once: true })
  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true })
  const tree = story.root?.getRootNode()
  if (tree && tree !== document) observer.observe(tree, { childList: true, characterData: true, subtree: true })
}

/** Adverts and clocks change all the time; only what happens in the story, or to it, is worth a look. */
function concernsStory(record: MutationRecord, root: Element | null): boolean {
  if (!root) return record.addedNodes.length > 0
  if (!root.isConnected || root.contains(record.target)) return true
  return [...record.addedNodes].some((node) => node.contains(root))
}
