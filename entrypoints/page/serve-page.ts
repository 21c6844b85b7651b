import type { browser } from 'wxt/browser'
import { browserRendering } from '../../page/browser-rendering.ts'
import { createMarkPainter, type MarkPainter } from '../../page/marks.ts'
import { type PageRead, readPage } from '../../page/read-page.ts'
import { watchStory } from '../../page/watch.ts'
import { type StoryPlaces, watchViewport } from '../../page/watch-viewport.ts'
import type { Mark, PageToPanel, PanelToPage } from '../../types/messages.ts'
import { readPanelMessage } from './panel-messages.ts'

/** The panel's end of the line, as the browser hands it over. */
export type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0]

const readableTypes = new Set(['text/html', 'application/xhtml+xml', 'text/plain', 'application/xml', 'text/xml'])

/** Answers the panel's messages for one page until the signal aborts; then nothing of ours is left in the page. */
export function servePage(document: Document, port: Port, signal: AbortSignal): void {
  const tell = (message: PageToPanel) => {
    if (!signal.aborted) port.postMessage(message)
  }
  let read: PageRead | null = null
  let painter: MarkPainter | null = null
  let painted: { marks: Mark[]; paid: boolean } | null = null
  let reading = new AbortController()

  const paint = (marks: Mark[], paid: boolean) => {
    if (!read) return
    painted = { marks, paid }
    const { textMap, paidBlocks } = read
    painter ??= startPainting(document, tell, signal)
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
  /** The same text in other nodes: a framework has drawn the story anew, and the marks go with it. */
  const moveTo = ({ textMap, storyRoot }: PageRead) => {
    if (read) read = { ...read, textMap, storyRoot }
    repaint()
  }
  const watch = ({ reading: { story } }: PageRead) => {
    // A page that is read again is watched once, not twice.
    reading.abort()
    reading = new AbortController()
    const watching = AbortSignal.any([signal, reading.signal])
    const watched = {
      get root() {
        return read?.storyRoot ?? null
      },
      text: story.text,
      readAgain() {
        const again = readNow(document)
        const { text } = again.reading.story
        if (text === story.text) moveTo(again)
        return text
      },
      touched: repaint,
    }
    watchStory(document, watched, watching, () => tell({ kind: 'changed' }))
    const rangeOf: StoryPlaces['rangeOf'] = (span) => read?.textMap.rangeOf(span) ?? null
    watchViewport(document, { blocks: story.blocks, rangeOf }, watching, (span) => tell({ kind: 'viewport', span }))
  }
  const answer = (message: PanelToPage) => {
    switch (message.kind) {
      case 'read':
        if (!readableTypes.has(document.contentType)) {
          return tell({ kind: 'unreadable', contentType: document.contentType })
        }
        read = readNow(document)
        painted = null
        tell({ kind: 'reading', reading: read.reading })
        return watch(read)
      case 'paint':
        return paint(message.marks, message.paid)
      case 'show': {
        const range = read?.textMap.rangeOf(message.span)
        if (range) painter?.show(range)
        else tell({ kind: 'changed' })
        return
      }
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
      tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  })
}

function readNow(document: Document): PageRead {
  const { defaultView, location } = document
  if (!defaultView) throw new Error('The page has no window.')
  return readPage(document, {
    url: location.href,
    rendering: browserRendering(defaultView as Window & typeof globalThis),
  })
}

function startPainting(document: Document, tell: (message: PageToPanel) => void, signal: AbortSignal): MarkPainter {
  const painter = createMarkPainter(document, signal)
  painter.onMarkClick(({ id }) => tell({ kind: 'mark-clicked', id }), signal)
  return painter
}
