import type { PanelState, PanelView } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import { defaultSettings, type Settings } from '../../types/settings.ts'
import type { PageReading } from '../../types/story.ts'
import type { ClaimsEngine } from './claims-engine.ts'
import { JudgedStories } from './judged-stories.ts'
import { marksOfReview } from './marks-of-review.ts'
import type { PageConnection } from './page-connection.ts'
import { PageLink } from './page-link.ts'
import { stateOfError } from './state-after-review.ts'

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
  readonly #atRest: (signal: AbortSignal) => Promise<void>
  readonly #onChange: (view: PanelView, before: PanelView) => void
  readonly #link: PageLink
  readonly #stories: JudgedStories
  #marking: Marking = defaultSettings
  #run = new AbortController()

  /** @param atRest Resolves when the panel may show another story, or throws the signal's reason. */
  constructor(
    tabId: number,
    engine: ClaimsEngine,
    atRest: (signal: AbortSignal) => Promise<void>,
    onChange: (view: PanelView, before: PanelView) => void,
  ) {
    this.#stories = new JudgedStories(engine)
    this.#link = new PageLink(tabId, {
      markClicked: (id) => this.select(id),
      viewportMoved: (viewport) => this.#update({ viewport }),
      storyChanged: () => this.#noteChange(),
      readAgain: (reading) => this.#readAgain(reading),
      otherStory: () => this.#link.page && void this.#follow(this.#link.page),
      left: () => this.#leave(),
    })
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
      this.#stories.forget()
      await this.#judge(await this.#link.open(signal), signal)
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
    const known = this.#stories.knows(reading)
    if (!known) this.#update({ state: { kind: 'reading', share: 0, review: null }, selected: null, viewport: null })
    const showPart = (share: number, review: Review) => this.#update({ state: { kind: 'reading', share, review } })
    const state = await this.#stories.judge(reading, showPart, signal)
    this.#update(known ? { state, selected: null } : { state })
    this.#paint()
  }

  /** Shows a state that was kept from an earlier panel; the page has lost its marks since. */
  restore(state: PanelState): void {
    this.#update({ state })
  }

  /** Shows a review that was made without the panel, and takes over its page. */
  async adopt(state: PanelState): Promise<void> {
    const signal = this.#begin()
    this.restore(state)
    if ('review' in state && state.review) this.#stories.add(state.review)
    try {
      await this.#judge(await this.#link.connect(signal), signal)
    } catch {
      // The page can't be reached: what was kept is shown without it.
    }
  }

  /** The page is connected: its marks are the panel's. */
  get isLive(): boolean {
    return this.#link.isOpen
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
    this.#link.page?.send({ kind: 'show', span: { start: sentence.start, end: sentence.end } })
  }

  goToPaidMarker(index: number): void {
    this.#link.page?.send({ kind: 'show-paid', marker: index })
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
    this.#link.close()
  }

  get #shownReview(): Review | null {
    const { state } = this.view
    return 'review' in state ? state.review : null
  }

  #readAgain(reading: PageReading): void {
    const { state } = this.view
    if (state.kind !== 'reviewed' && state.kind !== 'no-story') return
    const again = this.#stories.putTogetherAgain(reading)
    if (!again) return
    const changed = again.kind === 'reviewed' && state.kind === 'reviewed' && state.changed
    this.#update({ state: again.kind === 'reviewed' ? { ...again, changed } : again })
  }

  #noteChange(): void {
    const { state } = this.view
    if (state.kind === 'reviewed') this.#update({ state: { ...state, changed: true } })
  }

  #leave(): void {
    this.#link.forget()
    this.#stories.leave()
    this.#run.abort(new DOMException('The page was left.', 'AbortError'))
    this.#update({ state: { kind: 'navigated' }, selected: null, viewport: null })
  }

  #paint(): void {
    const review = this.#shownReview
    if (!review) return
    const { marksShown, selected } = this.view
    const { kinds, emphasis } = this.#marking
    const marks = marksShown ? marksOfReview(review, selected, kinds) : []
    this.#link.page?.send({ kind: 'paint', marks, paid: marksShown && kinds.includes('paid'), emphasis })
  }

  #update(change: Partial<PanelView>): void {
    const before = this.view
    this.view = { ...before, ...change }
    this.#onChange(this.view, before)
  }
}
