import type { PanelState, PanelView } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'

/** What a tab shows before anything was asked for. */
export const nothingYet: PanelView = {
  state: { kind: 'not-reviewed' },
  marksShown: true,
  selected: null,
  viewport: null,
}

/** What the panel shows of a tab, and how that changes with what becomes of its page. */
export class TabView {
  #now = nothingYet
  readonly #onChange: (view: PanelView, before: PanelView) => void

  constructor(onChange: (view: PanelView, before: PanelView) => void) {
    this.#onChange = onChange
  }

  get now(): PanelView {
    return this.#now
  }

  /** The review that is shown, whole or so far. */
  get review(): Review | null {
    const { state } = this.#now
    return 'review' in state ? state.review : null
  }

  update(change: Partial<PanelView>): void {
    const before = this.#now
    this.#now = { ...before, ...change }
    this.#onChange(this.#now, before)
  }

  /** A story is being read: nothing of an earlier one is shown any more. */
  startReading(): void {
    this.update({ state: { kind: 'reading', share: 0, review: null }, selected: null, viewport: null })
  }

  /** The tab shows another page. */
  leavePage(): void {
    this.update({ state: { kind: 'navigated' }, selected: null, viewport: null })
  }

  /** Whether the page that the tab has moved on to may be read at the press of a button in the panel. */
  noteAccess(open: boolean): void {
    const { state } = this.#now
    const closed = !open
    if (state.kind === 'navigated' && state.closed !== closed) this.update({ state: { kind: 'navigated', closed } })
  }

  /** The story's text is no longer the one that was judged. */
  noteChange(): void {
    const { state } = this.#now
    if (state.kind === 'reviewed') this.update({ state: { ...state, changed: true } })
  }

  /**
   * The same story's review was put together again; that its text has changed stays said.
   *
   * @param putTogether Is asked only where a finished review is shown; `null`: it is of another text.
   */
  showAgain(putTogether: () => PanelState | null): void {
    const { state } = this.#now
    if (state.kind !== 'reviewed' && state.kind !== 'no-story') return
    const again = putTogether()
    if (!again) return
    const changed = again.kind === 'reviewed' && state.kind === 'reviewed' && state.changed
    this.update({ state: again.kind === 'reviewed' ? { ...again, changed } : again })
  }
}
