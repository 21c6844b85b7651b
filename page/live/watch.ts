import { rootOf } from '../../types/document-parts.ts'
/** What a watcher needs to know of the story that is watched. */
export interface WatchedStory {
  /** The element that holds the story; `null`: there is none, and one may come. It may be another after `look`. */
  readonly root: Element | null
  /** Open shadow roots of the page: observers of the document don't see into them. */
  readonly shadowRoots: readonly ShadowRoot[]
  /**
   * Looks at the page anew and acts on what has become of it; may be slow, so it is asked seldom.
   *
   * @param brought Elements have come, or the address has moved; else only text, or what is shown, may have changed.
   * @returns How long it kept the thread, in milliseconds, where it gave way or waited for others meanwhile.
   */
  look(brought: boolean): undefined | Promise<number>
  /** Something was done to the story: what stands on its text must be looked after at once. Asked at most every `soon`. */
  touched(): void
}

/** How soon marks are taken off words that aren't those any more, in milliseconds. */
const soon = 50

/** The page must have been quiet for so long before it is looked at, in milliseconds … */
const quiet = 800
/** … but a page that never is quiet is looked at this often. */
const longestWait = 5_000
/** What happens beside the story, such as a late advertisement, can wait until it is over. */
const quietBeside = 2_500
/** Looking may take no more than this share of the time. */
const largestShare = 0.02

/** Attributes by which pages show and hide: "read more" is as often a class as a new node. */
const attributeFilter = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-expanded']

export interface Watcher {
  /** Has the page looked at as soon as it is quiet: its address has moved, say. */
  lookSoon(): void
  /** The same where only text, or what is shown, may have changed: before it was watched, say. */
  lookOver(): void
}

/**
 * Has a page looked at when it has changed and come to rest: never once a mutation, and never for more than a small share
 * of the time. Marks are no change: they touch no node.
 */
export function watchStory(document: Document, story: WatchedStory, signal: AbortSignal): Watcher {
  const view = document.defaultView as (Window & typeof globalThis) | null
  if (!view || signal.aborted) return { lookSoon() {}, lookOver() {} }
  let waiting: ReturnType<typeof setTimeout> | undefined
  let due = 0
  let waitingSince = 0
  let notBefore = 0
  let touching: ReturnType<typeof setTimeout> | undefined
  const observed = new Set<ShadowRoot>()

  let brought = false
  let looking: Promise<unknown> | null = null
  const look = () => {
    waiting = undefined
    waitingSince = 0
    const began = performance.now()
    const done = (took: number) => {
      looking = null
      notBefore = performance.now() + took / largestShare
      if (!signal.aborted) observeShadows()
    }
    const all = brought
    brought = false
    const looked = story.look(all)
    if (looked) looking = looked.then(done)
    else done(performance.now() - began)
  }
  const lookUnlessLooking = () => {
    // What has changed while the page was looked at may have been seen, or not: it is looked at once more.
    if (looking) void looking.finally(() => !signal.aborted && lookAfter(quiet))
    else look()
  }
  const lookAfter = (rest: number) => {
    const now = performance.now()
    // What can wait must not put off what can't.
    if (rest > quiet && waiting !== undefined && due < now + rest) return
    waitingSince ||= now
    clearTimeout(waiting)
    const latest = Math.max(0, waitingSince + longestWait - now)
    const delay = Math.max(Math.min(rest, latest), notBefore - now)
    due = now + delay
    waiting = setTimeout(lookUnlessLooking, delay)
  }
  const observer = new view.MutationObserver((records) => {
    const bring = records.some(bringsElements)
    brought ||= bring
    if (records.some((record) => concernsStory(record, story.root))) {
      touching ??= setTimeout(() => {
        touching = undefined
        story.touched()
      }, soon)
      lookAfter(quiet)
    } else if (bring) lookAfter(quietBeside)
  })
  const options = { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter }
  const observeShadows = () => {
    for (const root of story.shadowRoots) {
      if (observed.has(root) || !root.isConnected) continue
      observed.add(root)
      observer.observe(root, options)
    }
  }
  const stop = () => {
    clearTimeout(waiting)
    clearTimeout(touching)
    observer.disconnect()
    observed.clear()
  }
  signal.addEventListener('abort', stop, { once: true })
  observer.observe(rootOf(document), options)
  observeShadows()
  return {
    lookSoon() {
      if (signal.aborted) return
      brought = true
      lookAfter(quiet)
    },
    lookOver() {
      if (!signal.aborted) lookAfter(quiet)
    },
  }
}

/** Adverts and clocks change all the time; what happens in the story, or to it, is worth a look soon. */
function concernsStory(record: MutationRecord, root: Element | null): boolean {
  if (!root) return record.addedNodes.length > 0
  if (!root.isConnected) return true
  // The class or style of a box around the story may show and hide it.
  if (record.type === 'attributes') return includes(root, record.target) || record.target.contains(root)
  if (includes(root, record.target)) return true
  return [...record.addedNodes].some((node) => node.contains(root))
}

/** `node` lies in `root`, in a shadow tree or out of one. */
function includes(root: Element, node: Node): boolean {
  for (let at: Node | null = node; at; ) {
    if (root.contains(at)) return true
    const tree = at.getRootNode()
    at = 'host' in tree ? (tree as ShadowRoot).host : null
  }
  return false
}

function bringsElements(record: MutationRecord): boolean {
  return [...record.addedNodes].some((node) => node.nodeType === 1)
}
