import { connectToPage, type PageConnection, type PageEvents } from './page-connection.ts'

/** The line to a tab's page: one at a time, and the events of an earlier one are nobody's business. */
export class PageLink {
  #page: PageConnection | null = null
  readonly #tabId: number
  readonly #events: PageEvents

  constructor(tabId: number, events: PageEvents) {
    this.#tabId = tabId
    this.#events = events
  }

  get page(): PageConnection | null {
    return this.#page
  }

  get isOpen(): boolean {
    return this.#page?.isOpen ?? false
  }

  /** The line that is open, or a new one. */
  async open(signal: AbortSignal): Promise<PageConnection> {
    return this.#page?.isOpen ? this.#page : this.connect(signal)
  }

  /** A new line, in place of any other. */
  async connect(signal: AbortSignal): Promise<PageConnection> {
    this.close()
    let own: PageConnection | null = null
    // Events may still come in after a new line was asked for.
    const ifCurrent = (act: () => void) => {
      if (own && this.#page === own) act()
    }
    const events = this.#events
    own = await connectToPage(this.#tabId, {
      markClicked: (id) => ifCurrent(() => events.markClicked(id)),
      viewportMoved: (viewport) => ifCurrent(() => events.viewportMoved(viewport)),
      storyChanged: () => ifCurrent(events.storyChanged),
      readAgain: (reading) => ifCurrent(() => events.readAgain(reading)),
      otherStory: () => ifCurrent(events.otherStory),
      left: () => ifCurrent(events.left),
    })
    if (signal.aborted) own.close()
    signal.throwIfAborted()
    this.#page = own
    return own
  }

  /** The page has gone by itself. */
  forget(): void {
    this.#page = null
  }

  close(): void {
    this.#page?.close()
    this.#page = null
  }
}
