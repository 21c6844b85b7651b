import type { browser } from 'wxt/browser'
import { compareStories, type ShownStory } from '../../page/live/compare-stories.ts'
import { createLiveReader, type LiveRead, type Owners } from '../../page/live/live-reader.ts'
import { type Effort, runInSlices } from '../../page/live/run-in-slices.ts'
import { type Watcher, watchStory } from '../../page/live/watch.ts'
import { watchAddress } from '../../page/live/watch-address.ts'
import { type StoryPlaces, watchViewport } from '../../page/live/watch-viewport.ts'
import { createMarkPainter, type MarkPainter } from '../../page/marks/marks.ts'
import type { ReadingAids } from '../../page/read-in-steps.ts'
import { carriedMap } from '../../page/text-map/carried-map.ts'
import type { Mark, PageToPanel, PanelToPage } from '../../types/messages.ts'
import { askForArticles } from './ask-for-articles.ts'
import { readPanelMessage } from './panel-messages.ts'

/** The panel's end of the line, as the browser hands it over. */
export type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]

/** What a page is served over: a port, or whoever stands in for the panel. */
export interface Line {
  postMessage(message: PageToPanel): void
  onMessage: { addListener(listener: (message: unknown) => void): void }
}

const readableTypes = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/xml', 'text/xml'])

/** A page that swaps its story is empty for a while; one that stays so for longer has no story, in milliseconds. */
const longestEmpty = 2_500

/** Who scrolls past a story doesn't read it: it must stay in view for so long, in milliseconds. */
const settles = 600

/**
 * Answers the panel's messages for one page until the signal aborts; then nothing of ours is left in the page.
 *
 * @param findPaid Comes as a script of its own.
 * @param owners Outlives the session, so that a later one still knows whose head and address the page's are.
 */
export function servePage(
  document: Document,
  port: Line,
  findPaid: ReadingAids['findPaid'],
  owners: Owners,
  signal: AbortSignal,
): void {
  const view = document.defaultView as (Window & typeof globalThis) | null
  if (!view) throw new Error('The page has no window.')
  const tell = (message: PageToPanel) => {
    if (!signal.aborted) port.postMessage(message)
  }
  const articles = askForArticles((number, page) => tell({ kind: 'copy', number, page }))
  const reader = createLiveReader(document, view, owners, { extract: articles.extract, findPaid })
  let read: LiveRead | null = null
  let painter: MarkPainter | null = null
  let painting: { document: Document | null; abort(): void } = { document: null, abort() {} }
  let painted: { marks: Mark[]; paid: boolean } | null = null
  let watcher: Watcher | null = null
  let reading = new AbortController()
  let told: 'changed' | 'other-story' | null = null
  let emptySince = 0

  /** The story may stand in a frame of the page's own site: marks belong to a document. */
  const painterFor = (home: Document) => {
    if (painter && home === painting.document) return painter
    painting.abort()
    const own = new AbortController()
    painting = { document: home, abort: () => own.abort() }
    return startPainting(home, tell, AbortSignal.any([signal, own.signal]))
  }
  const paint = (marks: Mark[], paid: boolean) => {
    if (!read) return
    painted = { marks, paid }
    const { textMap, paidBlocks } = read
    painter = painterFor(read.document)
    painter.paint(
      marks.flatMap(({ id, style, start, end }) => {
        const range = textMap.rangeOf({ start, end })
        return range ? [{ id, style, range }] : []
      }),
    )
    painter.outline(paid ? paidBlocks : [])
  }
  /** Marks leave text that is no longer the one that was read, and come back with it. */
  const repaint = () => {
    if (painted) paint(painted.marks, painted.paid)
  }
  /** The same text, in other nodes perhaps: a framework has drawn the story anew, and the marks go with it. */
  const moveTo = (again: LiveRead) => {
    const isNews = around(again) !== around(read)
    read = again
    repaint()
    if (isNews) tell({ kind: 'again', reading: again.reading })
  }
  const tellOnce = (kind: 'changed' | 'other-story') => {
    if (told === kind) return
    told = kind
    tell({ kind })
  }
  const look = async (watching: AbortSignal, brought: boolean, effort: Effort) => {
    if (!read) return
    if (!brought && (await runInSlices(reader.isUntouched(read), view, watching, effort))) return
    const again = await runInSlices(reader.readInSteps(read), view, watching, effort)
    const became = compareStories(shownIn(read), shownIn(again))
    if (became === 'same') {
      emptySince = 0
      moveTo(again)
    } else if (became === 'changed') {
      emptySince = 0
      const textMap = carriedMap(read.reading.story, again.reading.story, again.textMap)
      read = { ...read, textMap, storyRoot: again.storyRoot }
      repaint()
      tellOnce('changed')
    }
    // The earlier story's marks have gone with its text.
    else if (again.reading.story.text !== '') tellOnce('other-story')
    else {
      emptySince ||= performance.now()
      if (performance.now() - emptySince >= longestEmpty) tellOnce('other-story')
      else setTimeout(() => watcher?.lookSoon(), longestEmpty)
    }
    if (reader.isElsewhere(read)) tellOnce('other-story')
  }
  const watch = (own: LiveRead, watching: AbortSignal) => {
    const lookAnew = async (brought: boolean) => {
      const effort = { spent: 0 }
      await look(watching, brought, effort).catch((error: unknown) => failed(error, watching))
      return effort.spent
    }
    const watched = {
      get root() {
        return read?.storyRoot ?? null
      },
      get shadowRoots() {
        return read?.textMap.shadowRoots ?? []
      },
      look: lookAnew,
      touched: repaint,
    }
    watcher = watchStory(own.document, watched, watching)
    // It may have changed while it was being read.
    watcher.lookOver()
    if (own.frame) {
      const { frame } = own
      // The frame may be given another document, or be taken away.
      frame.addEventListener('load', () => watcher?.lookSoon(), { signal: watching })
      watchStory(document, { root: frame, shadowRoots: [], look: lookAnew, touched: repaint }, watching)
    }
    watchAddress(view, watching, () => watcher?.lookSoon())
    whenScrolled(own.document, watching, () => {
      if (read && reader.isElsewhere(read)) tellOnce('other-story')
      else if (told === 'other-story') told = null
    })
    const rangeOf: StoryPlaces['rangeOf'] = (span) => read?.textMap.rangeOf(span) ?? null
    const { blocks } = own.reading.story
    watchViewport(own.document, { blocks, rangeOf }, watching, (span) => tell({ kind: 'viewport', span }))
  }
  const begin = () => {
    // A page that is read again is watched once, not twice.
    reading.abort()
    reading = new AbortController()
    const watching = AbortSignal.any([signal, reading.signal])
    runInSlices(reader.readInSteps(), view, watching)
      .then((first) => {
        read = first
        painted = null
        painter?.clear()
        told = null
        emptySince = 0
        tell({ kind: 'reading', reading: first.reading })
        watch(first, watching)
      })
      .catch((error: unknown) => failed(error, watching))
  }
  const failed = (error: unknown, wanted: AbortSignal) => {
    if (!wanted.aborted) tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
  const answer = (message: PanelToPage) => {
    switch (message.kind) {
      case 'read':
        if (!readableTypes.has(document.contentType)) {
          return tell({ kind: 'unreadable', contentType: document.contentType })
        }
        return begin()
      case 'paint':
        paint(message.marks, message.paid)
        return painter?.emphasise(message.emphasis)
      case 'show': {
        const range = read?.textMap.rangeOf(message.span)
        if (range) painter?.show(range)
        else tellOnce('changed')
        return
      }
      case 'extracted':
        return articles.answered(message.number, message.article)
      case 'show-paid': {
        const [element] = read?.paidElements[message.marker] ?? []
        if (element) painter?.show(element)
        return
      }
    }
  }
  port.onMessage.addListener((data: unknown) => {
    try {
      const message = readPanelMessage(data)
      if (message) answer(message)
    } catch (error) {
      failed(error, signal)
    }
  })
}

function shownIn({ reading: { facts, story } }: LiveRead): ShownStory {
  return { title: facts.title, text: story.text }
}

/** What a reading says beside the story's text, to be compared. */
function around(read: LiveRead | null): string {
  if (!read) return ''
  const { facts, paid, notices, place } = read.reading
  return JSON.stringify([facts, paid, notices, place])
}

/** Calls back when the page has been scrolled and has stayed there. */
function whenScrolled(document: Document, signal: AbortSignal, callback: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(waiting)
    waiting = setTimeout(callback, settles)
  }
  document.addEventListener('scroll', later, { capture: true, passive: true, signal })
  signal.addEventListener('abort', () => clearTimeout(waiting), { once: true })
}

function startPainting(document: Document, tell: (message: PageToPanel) => void, signal: AbortSignal): MarkPainter {
  const painter = createMarkPainter(document, signal)
  painter.onMarkClick(({ id }) => tell({ kind: 'mark-clicked', id }), signal)
  return painter
}
