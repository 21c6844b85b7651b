import { browser } from 'wxt/browser'
import type { PanelToPage } from '../../types/messages.ts'
import { pagePort } from '../../types/messages.ts'
import type { Span } from '../../types/review.ts'
import type { PageReading } from '../../types/story.ts'
import { putPageScriptIn } from '../page/put-in.ts'
import { findArticle } from './find-article.ts'
import { readPageMessage } from './page-messages.ts'
import { RefusedError, refusalOf, refusalOfContentType } from './refusal.ts'

export interface PageEvents {
  markClicked(id: number): void
  viewportMoved(span: Span | null): void
  storyChanged(): void
  /** The same text, and what the page says around it anew. */
  readAgain(reading: PageReading): void
  /** Another story stands there or is in view now; `read` reads it. */
  otherStory(): void
  /** The page has gone: the tab was closed, or shows another page, or was loaded anew. */
  left(): void
}

/** A live line to the content script of one page. */
export interface PageConnection {
  /** Nobody has closed it so far. */
  readonly isOpen: boolean
  /** @throws RefusedError where the document isn't a page; Error with the page's own message where reading failed. */
  read(): Promise<PageReading>
  send(message: PanelToPage): void
  close(): void
}

/**
 * Puts the content script into a tab's page and opens the port to it.
 *
 * @throws RefusedError where the browser doesn't let us in.
 */
export async function connectToPage(tabId: number, events: PageEvents): Promise<PageConnection> {
  await inject(tabId)
  const port = browser.tabs.connect(tabId, { name: pagePort, frameId: 0 })
  let open = true
  let waiting: PromiseWithResolvers<PageReading> | null = null

  port.onMessage.addListener((data: unknown) => {
    const message = readPageMessage(data)
    if (!message) return waiting?.reject(new Error('The page sent something that is no reading.'))
    switch (message.kind) {
      case 'reading':
        return waiting?.resolve(message.reading)
      case 'copy':
        return void findArticle(message.page).then((article) =>
          send({ kind: 'extracted', number: message.number, article }),
        )
      case 'unreadable':
        return waiting?.reject(new RefusedError(refusalOfContentType(message.contentType)))
      case 'failed':
        return waiting?.reject(new Error(message.message))
      case 'mark-clicked':
        return events.markClicked(message.id)
      case 'viewport':
        return events.viewportMoved(message.span)
      case 'changed':
        return events.storyChanged()
      case 'again':
        return events.readAgain(message.reading)
      case 'other-story':
        return events.otherStory()
    }
  })
  port.onDisconnect.addListener(() => {
    open = false
    waiting?.reject(new Error('The page was left while it was being read.'))
    events.left()
  })

  const send = (message: PanelToPage) => {
    if (open) port.postMessage(message)
  }
  return {
    get isOpen() {
      return open
    },
    read() {
      waiting?.reject(new DOMException('The page is read anew.', 'AbortError'))
      waiting = Promise.withResolvers()
      send({ kind: 'read' })
      return waiting.promise
    },
    send,
    close() {
      open = false
      port.disconnect()
    },
  }
}

async function inject(tabId: number): Promise<void> {
  try {
    if (!(await putPageScriptIn(tabId))) throw new Error('Missing host permission: the script was run nowhere.')
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const tab: SeenTab | undefined = await browser.tabs.get(tabId).catch(() => undefined)
    // Of its address nothing is told, and no click opens it.
    const reason = tab?.isInReaderMode ? 'reader-view' : refusalOf(tab?.url || undefined, message)
    throw reason ? new RefusedError(reason) : error
  }
}

/** What the browser tells of a tab; Firefox also whether it shows its reader view. */
interface SeenTab {
  url?: string | undefined
  isInReaderMode?: boolean
}
