import { assembleReview } from '../../review/assemble-review.ts'
import type { PanelState, PanelView } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import type { PageReading } from '../../types/story.ts'
import type { ClaimsEngine } from './claims-engine.ts'
import { marksOfReview } from './marks-of-review.ts'
import { connectToPage, type PageConnection, type PageEvents } from './page-connection.ts'
import { RefusedError } from './refusal.ts'

/** What a tab shows before anything was asked for. */
export const nothingYet: PanelView = {
  state: { kind: 'not-reviewed' },
  marksShown: true,
  selected: null,
  viewport: null,
}

/** One tab's review, from the user's request to the marks in the page. */
export class TabReview {
  view: PanelView = nothingYet
  readonly #tabId: number
  readonly #engine: ClaimsEngine
  readonly #onChange: (view: PanelView, before: PanelView) => void
  #page: PageConnection | null = null
  #run = new AbortController()

  constructor(tabId: number, engine: ClaimsEngine, onChange: (view: PanelView, before: PanelView) => void) {
    this.#tabId = tabId
    this.#engine = engine
    this.#onChange = onChange
  }

  /**
   * Reads the page, judges its story and marks it; every way this can end is a state of the view.
   *
   * @param letIn The user has just pressed the toolbar button, which lets us into any page that isn't the browser's own.
   */
  async review(letIn = false): Promise<void> {
    this.#run.abort(new DOMException('A new review was asked for.', 'AbortError'))
    this.#run = new AbortController()
    const { signal } = this.#run
    this.#update({ state: { kind: 'reading', share: 0, review: null }, selected: null, viewport: null })
    try {
      const page = await this.#connect()
      const reading = await page.read()
      signal.throwIfAborted()
      const { language, articleType, byline } = reading.facts
      const claims = await this.#engine.judge(
        reading.story,
        { language, articleType, byline },
        ({ reading: claimsSoFar, share }) =>
          this.#update({ state: { kind: 'reading', share, review: assembleReview(reading, claimsSoFar) } }),
        signal,
      )
      this.#update({ state: settledState(reading, assembleReview(reading, claims)) })
      this.#paint()
    } catch (error) {
      if (!signal.aborted) this.#update({ state: stateOfError(error, letIn) })
    }
  }

  /** Shows a state that was kept from an earlier panel; the page has lost its marks since. */
  restore(state: PanelState): void {
    this.#update({ state })
  }

  select(index: number): void {
    this.#update({ selected: index })
    this.#paint()
  }

  goToSentence(index: number): void {
    const sentence = this.#shownReview?.sentences[index]
    if (!sentence) return
    this.select(index)
    this.#page?.send({ kind: 'show', span: { start: sentence.start, end: sentence.end } })
  }

  goToPaidMarker(index: number): void {
    this.#page?.send({ kind: 'show-paid', marker: index })
  }

  showMarks(marksShown: boolean): void {
    this.#update({ marksShown })
    this.#paint()
  }

  /** Ends the review and takes everything out of the page. */
  close(): void {
    this.#run.abort(new DOMException('The review was closed.', 'AbortError'))
    this.#page?.close()
    this.#page = null
  }

  get #shownReview(): Review | null {
    const { state } = this.view
    return 'review' in state ? state.review : null
  }

  async #connect(): Promise<PageConnection> {
    this.#page?.close()
    // Events of an earlier connection may still come in after a new one was asked for: they are nobody's business then.
    const { signal } = this.#run
    const ifCurrent = (act: () => void) => {
      if (!signal.aborted) act()
    }
    const events: PageEvents = {
      markClicked: (id) => ifCurrent(() => this.select(id)),
      viewportMoved: (viewport) => ifCurrent(() => this.#update({ viewport })),
      storyChanged: () => ifCurrent(() => this.#noteChange()),
      left: () => ifCurrent(() => this.#leave()),
    }
    this.#page = await connectToPage(this.#tabId, events)
    signal.throwIfAborted()
    return this.#page
  }

  #noteChange(): void {
    const { state } = this.view
    if (state.kind === 'reviewed') this.#update({ state: { ...state, changed: true } })
  }

  #leave(): void {
    this.#page = null
    this.#run.abort(new DOMException('The page was left.', 'AbortError'))
    this.#update({ state: { kind: 'navigated' }, selected: null, viewport: null })
  }

  #paint(): void {
    const review = this.#shownReview
    if (!review) return
    const marks = this.view.marksShown ? marksOfReview(review, this.view.selected) : []
    this.#page?.send({ kind: 'paint', marks, paid: this.view.marksShown })
  }

  #update(change: Partial<PanelView>): void {
    const before = this.view
    this.view = { ...before, ...change }
    this.#onChange(this.view, before)
  }
}

function settledState(reading: PageReading, review: Review): PanelState {
  const { notices } = reading
  return notices.includes('no-story')
    ? { kind: 'no-story', review, notices }
    : { kind: 'reviewed', review, notices, changed: false }
}

function stateOfError(error: unknown, letIn: boolean): PanelState {
  if (error instanceof RefusedError) {
    return { kind: 'refused', reason: letIn && error.reason === 'no-permission' ? 'browser-page' : error.reason }
  }
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
}
