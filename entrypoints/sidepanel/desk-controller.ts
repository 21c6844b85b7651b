import { effect, type ReadonlySignal } from '@preact/signals'
import type { Desk, DeskActions, DeskView } from '../../types/desk-view.ts'
import type { Review } from '../../types/review.ts'
import { deskActions } from './desk-actions.ts'
import type { DeskSurroundings } from './desk-surroundings.ts'
import { DeskWork } from './desk-work.ts'
import { ShownDesk } from './shown-desk.ts'

/** Keeps what the panel shows and what the checker says of it, and shows what other panels say of it. */
export class DeskController {
  readonly actions: DeskActions
  readonly #around: DeskSurroundings
  readonly #shown: ShownDesk
  readonly #work: DeskWork
  #review: Review | null = null

  constructor(around: DeskSurroundings) {
    this.#around = around
    this.#shown = new ShownDesk(around.store)
    this.#work = new DeskWork(this.#shown, around.channel)
    this.actions = deskActions(around, this.#shown, this.#work, () => this.#review && this.#keep(this.#review))
  }

  get view(): ReadonlySignal<DeskView> {
    return this.#shown.view
  }

  get desk(): Desk {
    return { view: this.view.value, actions: this.actions }
  }

  async start(): Promise<void> {
    const { panel, channel, signal, settings } = this.#around
    const stop = effect(() => {
      const { state } = panel.value
      const review = state.kind === 'reviewed' || state.kind === 'no-story' ? state.review : null
      if (review !== this.#review) this.#follow(review)
    })
    const stopKeys = effect(() => this.#shown.update({ keys: settings.keys.value }))
    const onMessage = ({ data }: MessageEvent) => {
      if (data === this.#shown.version) void this.#work.run(() => this.#shown.reload())
      else if (this.#shown.now.history) this.#work.search()
    }
    channel.addEventListener('message', onMessage, { signal })
    signal.addEventListener('abort', () => {
      stop()
      stopKeys()
      channel.close()
    })
    this.#shown.update({ lookUps: await settings.lookUps() })
    this.#work.search('')
  }

  #follow(review: Review | null): void {
    const before = this.#review
    this.#review = review
    // Late advertising makes the review anew: it is the same version, and somebody may be writing a note on it.
    const same = before && review?.article.text === before.article.text && review.page.url === before.page.url
    if (!same) this.#shown.leaveVersion()
    if (review) this.#keep(review)
  }

  #keep(review: Review): void {
    void this.#work.run(async () => {
      const kept = await this.#around.store.keep(review)
      // Another page may have come to the front meanwhile.
      if (this.#review !== review) return
      await this.#shown.showKept(kept, review)
      this.#work.search()
    })
  }
}
