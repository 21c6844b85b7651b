import type { browser } from 'wxt/browser'
import { followStory } from '../../page/live/follow-story.ts'
import type { FollowedStory } from '../../page/live/followed-story.ts'
import { createLiveReader } from '../../page/live/live-reader.ts'
import { runInSlices } from '../../page/live/run-in-slices.ts'
import type { Owners } from '../../page/live/story-owners.ts'
import { createStoryMarks } from '../../page/marks/story-marks.ts'
import type { ReadingAids } from '../../page/read-in-steps.ts'
import type { PageToPanel, PanelToPage } from '../../types/messages.ts'
import type { Span } from '../../types/review.ts'
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
  const marks = createStoryMarks((id) => tell({ kind: 'mark-clicked', id }), signal)
  let story: FollowedStory | null = null
  let reading = new AbortController()

  const failed = (error: unknown, wanted: AbortSignal) => {
    if (!wanted.aborted) tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
  const read = async (watching: AbortSignal) => {
    const first = await runInSlices(reader.readInSteps(), view, watching)
    marks.clear()
    tell({ kind: 'reading', reading: first.reading })
    const followers = {
      reader,
      view,
      tell,
      moved: marks.repaint,
      inView: (span: Span | null) => tell({ kind: 'viewport', span }),
      failed: (error: unknown) => failed(error, watching),
    }
    story = followStory(document, first, followers, watching)
  }
  const readAnew = () => {
    // A page that is read again is watched once, not twice.
    reading.abort()
    reading = new AbortController()
    const watching = AbortSignal.any([signal, reading.signal])
    read(watching).catch((error: unknown) => failed(error, watching))
  }
  const showSpan = (span: Span) => {
    const range = story?.read.textMap.rangeOf(span)
    if (range) marks.show(range)
    else if (story) story.missed()
    else tell({ kind: 'changed' })
  }
  const answer = (message: PanelToPage) => {
    switch (message.kind) {
      case 'read':
        if (readableTypes.has(document.contentType)) return readAnew()
        return tell({ kind: 'unreadable', contentType: document.contentType })
      case 'paint':
        if (story) marks.paint(story.read, message.marks, message.paid)
        return marks.emphasise(message.emphasis)
      case 'show':
        return showSpan(message.span)
      case 'extracted':
        return articles.answered(message.number, message.article)
      case 'show-paid': {
        const [element] = story?.read.paidElements[message.marker] ?? []
        if (element) marks.show(element)
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
