import { type ReadonlySignal, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { PanelActions, PanelState, PanelView } from '../../types/panel.ts'
import { defaultSettings } from '../../types/settings.ts'
import { showFindings } from '../background/badge.ts'
import { onReviewRequest } from '../background/review-request.ts'
import type { ClaimsEngine } from './claims-engine.ts'
import { followTabs } from './follow-tabs.ts'
import { forgetState, keepState, keptState, onKeptState } from './kept-states.ts'
import type { Marking } from './marks-of-review.ts'
import { SiteChoices, siteActions } from './site-choices.ts'
import { TabReview } from './tab-review.ts'
import { nothingYet } from './tab-view.ts'

/** Shows the review of the tab that is in front in this panel's window, and keeps those of the other tabs. */
export class PanelController {
  readonly #view = signal<PanelView>(nothingYet)
  readonly #reviews = new Map<number, TabReview>()
  readonly #engine: ClaimsEngine
  readonly #signal: AbortSignal
  readonly #atRest: (signal: AbortSignal) => Promise<void>
  readonly #sites = new SiteChoices()
  #marking: Marking = defaultSettings
  #windowId: number | undefined
  #tabId: number | undefined

  /** @param atRest Resolves when what is shown may be changed for another story: nobody is writing. */
  constructor(engine: ClaimsEngine, atRest: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
    this.#engine = engine
    this.#atRest = atRest
    this.#signal = signal
  }

  get view(): ReadonlySignal<PanelView> {
    return this.#view
  }

  readonly actions: PanelActions = {
    review: () => this.#front && void this.#front.review(),
    showMarks: (shown) => this.#front?.marks.show(shown),
    select: (index) => this.#front?.marks.select(index),
    goToSentence: (index) => this.#front?.marks.goToSentence(index),
    goToPaidMarker: (index) => this.#front?.marks.goToPaidMarker(index),
    site: siteActions(() => this.#view.peek()),
  }

  /** Starts following the window's tabs and the user's requests, until the signal aborts. */
  async start(): Promise<void> {
    this.#windowId = (await browser.windows.getCurrent()).id
    await this.#sites.follow(() => this.#front && this.#show(this.#front.view), this.#signal)
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    if (tab?.id !== undefined) await this.#bringToFront(tab.id)

    followTabs(
      {
        activated: (tabId, windowId) => {
          if (windowId === this.#windowId) void this.#bringToFront(tabId)
        },
        removed: (tabId) => this.#drop(tabId),
        loading: (tabId, letIn) => this.#reviews.get(tabId)?.noteAccess(letIn),
      },
      this.#signal,
    )
    this.#signal.addEventListener('abort', () => {
      for (const review of this.#reviews.values()) review.close()
    })
    onReviewRequest((tabId) => void this.#answer(tabId), this.#signal)
    onKeptState((tabId, state) => void this.#adopt(tabId, state), this.#signal)
  }

  /** Marks all pages in this way, from now on. */
  markAs(marking: Marking): void {
    this.#marking = marking
    for (const review of this.#reviews.values()) review.marks.markAs(marking)
  }

  get #front(): TabReview | null {
    return this.#tabId === undefined ? null : this.#reviewOf(this.#tabId)
  }

  async #answer(tabId: number): Promise<void> {
    const tab = await browser.tabs.get(tabId)
    if (tab.windowId !== this.#windowId) return
    await this.#bringToFront(tabId)
    await this.#reviewOf(tabId).review(true)
  }

  async #bringToFront(tabId: number): Promise<void> {
    this.#tabId = tabId
    const review = this.#reviewOf(tabId)
    this.#show(review.view)
    if (review.view.state.kind !== 'not-reviewed') return
    const tab = await browser.tabs.get(tabId)
    const state = await keptState(tabId, tab.url)
    if (!state || review.view.state.kind !== 'not-reviewed') return
    review.restore(state)
    await this.#adopt(tabId, state)
  }

  /** A page of a site that is reviewed always was reviewed without the panel: it shows that, and the page is its own now. */
  async #adopt(tabId: number, state: PanelState): Promise<void> {
    const review = this.#reviews.get(tabId)
    if (tabId !== this.#tabId || !review || review.isLive || review.view.state.kind === 'reading') return
    const { url } = await browser.tabs.get(tabId)
    if (this.#sites.isReviewedAlways(url)) await review.adopt(state)
  }

  #show(view: PanelView): void {
    this.#view.value = this.#sites.withSite(view)
  }

  #reviewOf(tabId: number): TabReview {
    const known = this.#reviews.get(tabId)
    if (known) return known
    const review = new TabReview(tabId, this.#engine, this.#atRest, (view, before) =>
      this.#onChange(tabId, view, before),
    )
    review.marks.markAs(this.#marking)
    this.#reviews.set(tabId, review)
    return review
  }

  #onChange(tabId: number, view: PanelView, before: PanelView): void {
    if (tabId === this.#tabId) this.#show(view)
    // Scrolling and selecting change the view as well, many times a second: a review is written once.
    if (view.state !== before.state && isSettled(view.state)) void this.#keep(tabId, view.state)
  }

  async #keep(tabId: number, state: PanelState): Promise<void> {
    const { url } = await browser.tabs.get(tabId)
    if (url !== undefined) await keepState(tabId, url, state)
    if ('review' in state && state.review && this.#sites.isReviewedAlways(url)) await showFindings(tabId, state.review)
  }

  #drop(tabId: number): void {
    this.#reviews.get(tabId)?.close()
    this.#reviews.delete(tabId)
    void forgetState(tabId)
  }
}

function isSettled(state: PanelState): boolean {
  return state.kind === 'reviewed' || state.kind === 'no-story' || state.kind === 'failed' || state.kind === 'refused'
}
