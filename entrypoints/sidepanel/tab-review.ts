import { assembleReview } from '../../review/assemble-review.ts'
import type { ClaimsReading } from '../../types/claims.ts'
import type { PanelState, PanelView } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import { defaultSettings, type Settings } from '../../types/settings.ts'
import type { PageReading } from '../../types/story.ts'
import type { ClaimsEngine } from './claims-engine.ts'
import { type JudgedStory, KnownStories } from './known-stories.ts'
import { marksOfReview } from './marks-of-review.ts'
import { connectToPage, type PageConnection, type PageEvents } from './page-connection.ts'
import { RefusedError } from './refusal.ts'
import { stateAfterReview } from './state-after-review.ts'

/** What a tab shows before anything was asked for. */
export const nothingYet: PanelView = {
  state: { kind: 'not-reviewed' },
  marksShown: true,
  selected: null,
  viewport: null,
}

/** What of the user's settings shows in the page. */
export type Marking = Pick<Settings, 'kinds' | 'emphasis'>

/** One tab's review, from the user's request to the marks in the page. */
export class TabReview {
  view: PanelView = nothingYet
  readonly #tabId: number
  readonly #engine: ClaimsEngine
  readonly #atRest: (signal: AbortSignal) => Promise<void>
  readonly #onChange: (view: PanelView, before: PanelView) => void
  #page: PageConnection | null = null
  readonly #known = new KnownStories()
  #current: JudgedStory | null = null
  #marking: Marking = defaultSettings
  #run = new AbortController()

  /** @param atRest Resolves when the panel may show another story, or throws the signal's reason. */
  constructor(
    tabId: number,
    engine: ClaimsEngine,
    atRest: (signal: AbortSignal) => Promise<void>,
    onChange: (view: PanelView, before: PanelView) => void,
  ) {
    this.#tabId = tabId
    this.#engine = engine
    this.#atRest = atRest
    this.#onChange = onChange
  }

  /**
   * Reads the page, judges its story and marks it; every way this can end is a state of the view.
   *
   * @param letIn The user has just pressed the toolbar button, which lets us into any page that isn't the browser's own.
   */
  async review(letIn = false): Promise<void> {
    const signal = this.#begin()
    this.#update({ state: { kind: 'reading', share: 0, review: null }, selected: null, viewport: null })
    try {
      this.#known.forget()
      const page = this.#page?.isOpen ? this.#page : await this.#connect(signal)
      await this.#judge(page, signal)
    } catch (error) {
      if (!signal.aborted) this.#update({ state: stateOfError(error, letIn) })
    }
  }

  /** The page shows another of its stories: that one is reviewed, or shown again, as soon as nobody writes in the panel. */
  async #follow(page: PageConnection): Promise<void> {
    const signal = this.#begin()
    try {
      await this.#atRest(signal)
      await this.#judge(page, signal)
    } catch (error) {
      if (!signal.aborted) this.#update({ state: stateOfError(error, false) })
    }
  }

  /** Ends what is under way. */
  #begin(): AbortSignal {
    this.#run.abort(new DOMException('A new review was asked for.', 'AbortError'))
    this.#run = new AbortController()
    return this.#run.signal
  }

  async #judge(page: PageConnection, signal: AbortSignal): Promise<void> {
    const reading = await page.read()
    signal.throwIfAborted()
    const known = this.#known.claimsOf(reading)
    if (!known) this.#update({ state: { kind: 'reading', share: 0, review: null }, selected: null, viewport: null })
    const claims = known ?? (await this.#ask(reading, signal))
    this.#current = { reading, claims }
    const review = assembleReview(reading, claims)
    this.#known.add(review)
    const state = stateAfterReview(reading, review)
    this.#update(known ? { state, selected: null } : { state })
    this.#paint()
  }

  #ask(reading: PageReading, signal: AbortSignal): Promise<ClaimsReading> {
    const { language, articleType, byline, url } = reading.facts
    return this.#engine.judge(
      reading.story,
      { language, articleType, byline, url },
      ({ reading: claimsSoFar, share }) =>
        this.#update({ state: { kind: 'reading', share, review: assembleReview(reading, claimsSoFar) } }),
      signal,
    )
  }

  /** Shows a state that was kept from an earlier panel; the page has lost its marks since. */
  restore(state: PanelState): void {
    this.#update({ state })
  }

  /** Shows a review that was made without the panel, and takes over its page. */
  async adopt(state: PanelState): Promise<void> {
    const signal = this.#begin()
    this.restore(state)
    if ('review' in state && state.review) this.#known.add(state.review)
    try {
      await this.#judge(await this.#connect(signal), signal)
    } catch {
      // The page can't be reached: what was kept is shown without it.
    }
  }

  /** The page is connected: its marks are the panel's. */
  get isLive(): boolean {
    return this.#page?.isOpen ?? false
  }

  /** Whether the page that the tab has moved on to may be read at the press of a button in the panel. */
  noteAccess(open: boolean): void {
    const { state } = this.view
    const closed = !open
    if (state.kind === 'navigated' && state.closed !== closed) this.#update({ state: { kind: 'navigated', closed } })
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

  /** Marks the page in this way, from now on. */
  markAs(marking: Marking): void {
    this.#marking = marking
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

  async #connect(signal: AbortSignal): Promise<PageConnection> {
    this.#page?.close()
    this.#page = null
    let own: PageConnection | null = null
    // Events of an earlier connection may still come in after a new one was asked for: they are nobody's business then.
    const ifCurrent = (act: () => void) => {
      if (own && this.#page === own) act()
    }
    const events: PageEvents = {
      markClicked: (id) => ifCurrent(() => this.select(id)),
      viewportMoved: (viewport) => ifCurrent(() => this.#update({ viewport })),
      storyChanged: () => ifCurrent(() => this.#noteChange()),
      readAgain: (reading) => ifCurrent(() => this.#readAgain(reading)),
      otherStory: () => ifCurrent(() => this.#page && void this.#follow(this.#page)),
      left: () => ifCurrent(() => this.#leave()),
    }
    own = await connectToPage(this.#tabId, events)
    if (signal.aborted) own.close()
    signal.throwIfAborted()
    this.#page = own
    return own
  }

  /** Late advertising and the like: what was judged of the story stands, the rest is put together anew. */
  #readAgain(reading: PageReading): void {
    const { state } = this.view
    const before = this.#current
    if (!before || (state.kind !== 'reviewed' && state.kind !== 'no-story')) return
    if (reading.story.text !== before.reading.story.text) return
    this.#current = { reading, claims: before.claims }
    const settled = stateAfterReview(reading, assembleReview(reading, before.claims))
    this.#update({
      state:
        settled.kind === 'reviewed' && state.kind === 'reviewed' ? { ...settled, changed: state.changed } : settled,
    })
  }

  #noteChange(): void {
    const { state } = this.view
    if (state.kind === 'reviewed') this.#update({ state: { ...state, changed: true } })
  }

  #leave(): void {
    this.#page = null
    this.#current = null
    this.#run.abort(new DOMException('The page was left.', 'AbortError'))
    this.#update({ state: { kind: 'navigated' }, selected: null, viewport: null })
  }

  #paint(): void {
    const review = this.#shownReview
    if (!review) return
    const { marksShown, selected } = this.view
    const { kinds, emphasis } = this.#marking
    const marks = marksShown ? marksOfReview(review, selected, kinds) : []
    this.#page?.send({ kind: 'paint', marks, paid: marksShown && kinds.includes('paid'), emphasis })
  }

  #update(change: Partial<PanelView>): void {
    const before = this.view
    this.view = { ...before, ...change }
    this.#onChange(this.view, before)
  }
}

function stateOfError(error: unknown, letIn: boolean): PanelState {
  if (error instanceof RefusedError) {
    return { kind: 'refused', reason: letIn && error.reason === 'no-permission' ? 'browser-page' : error.reason }
  }
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
}
