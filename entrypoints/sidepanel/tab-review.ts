import type { PanelState, PanelView } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import type { ClaimsEngine } from './claims-engine.ts'
import { JudgedStories } from './judged-stories.ts'
import { LatestRun } from './latest-run.ts'
import type { PageConnection } from './page-connection.ts'
import { PageLink } from './page-link.ts'
import { stateOfError } from './state-after-review.ts'
import { TabMarks } from './tab-marks.ts'
import { TabView } from './tab-view.ts'

/** One tab's review, from the user's request to the marks in the page. */
export class TabReview {
  readonly #atRest: (signal: AbortSignal) => Promise<void>
  readonly #shown: TabView
  readonly #link: PageLink
  readonly #stories: JudgedStories
  readonly #run = new LatestRun()
  /** What is selected and marked in the page. */
  readonly marks: TabMarks

  /** @param atRest Resolves when the panel may show another story, or throws the signal's reason. */
  constructor(
    tabId: number,
    engine: ClaimsEngine,
    atRest: (signal: AbortSignal) => Promise<void>,
    onChange: (view: PanelView, before: PanelView) => void,
  ) {
    this.#shown = new TabView(onChange)
    this.#stories = new JudgedStories(engine)
    this.#link = new PageLink(tabId, {
      markClicked: (id) => this.marks.select(id),
      viewportMoved: (viewport) => this.#shown.update({ viewport }),
      storyChanged: () => this.#shown.noteChange(),
      readAgain: (reading) => this.#shown.showAgain(() => this.#stories.putTogetherAgain(reading)),
      otherStory: () => this.#link.page && void this.#follow(this.#link.page),
      left: () => this.#leave(),
    })
    this.marks = new TabMarks(this.#shown, this.#link)
    this.#atRest = atRest
  }

  get view(): PanelView {
    return this.#shown.now
  }

  /**
   * Reads the page, judges its story and marks it; every way this can end is a state of the view.
   *
   * @param letIn The user has just pressed the toolbar button, which lets us into any page that isn't the browser's own.
   */
  review(letIn = false): Promise<void> {
    return this.#run.begin(
      async (signal) => {
        this.#shown.startReading()
        this.#stories.forget()
        await this.#judge(await this.#link.open(signal), signal)
      },
      (error) => this.#shown.update({ state: stateOfError(error, letIn) }),
    )
  }

  /** The page shows another of its stories: that one is reviewed, or shown again, as soon as nobody writes in the panel. */
  #follow(page: PageConnection): Promise<void> {
    return this.#run.begin(
      async (signal) => {
        await this.#atRest(signal)
        await this.#judge(page, signal)
      },
      (error) => this.#shown.update({ state: stateOfError(error, false) }),
    )
  }

  async #judge(page: PageConnection, signal: AbortSignal): Promise<void> {
    const reading = await page.read()
    signal.throwIfAborted()
    const known = this.#stories.knows(reading)
    if (!known) this.#shown.startReading()
    const showPart = (share: number, review: Review) =>
      this.#shown.update({ state: { kind: 'reading', share, review } })
    const state = await this.#stories.judge(reading, showPart, signal)
    this.#shown.update(known ? { state, selected: null } : { state })
    this.marks.paint()
  }

  /** Shows a state that was kept from an earlier panel; the page has lost its marks since. */
  restore(state: PanelState): void {
    this.#shown.update({ state })
  }

  /** Shows a review that was made without the panel, and takes over its page. */
  adopt(state: PanelState): Promise<void> {
    return this.#run.begin(
      async (signal) => {
        this.restore(state)
        if ('review' in state && state.review) this.#stories.add(state.review)
        await this.#judge(await this.#link.connect(signal), signal)
      },
      () => {
        // The page can't be reached: what was kept is shown without it.
      },
    )
  }

  /** The page is connected: its marks are the panel's. */
  get isLive(): boolean {
    return this.#link.isOpen
  }

  /** Whether the page that the tab has moved on to may be read at the press of a button in the panel. */
  noteAccess(open: boolean): void {
    this.#shown.noteAccess(open)
  }

  /** Ends the review and takes everything out of the page. */
  close(): void {
    this.#run.end('The review was closed.')
    this.#link.close()
  }

  #leave(): void {
    this.#link.forget()
    this.#stories.leave()
    this.#run.end('The page was left.')
    this.#shown.leavePage()
  }
}
