import { type ReadonlySignal, signal } from '@preact/signals'
import { differencesBetween } from '../../desk/differences.ts'
import { DeskError, type DeskStore, type KeptVersion } from '../../desk/store.ts'
import type { DeskTrouble, DeskView } from '../../types/desk-view.ts'
import type { Review } from '../../types/review.ts'

const noVersion = { version: null, entries: [], since: null, opened: null } satisfies Partial<DeskView>

const nothing: DeskView = {
  ...noVersion,
  trouble: null,
  keys: true,
  lookUps: { on: false, key: '' },
  history: null,
}

/** Lines of the history that are drawn; the search finds the rest. */
const shownHistory = 50

/** What the desk shows: a version, what is said of it, and a part of the history, as they are in the store. */
export class ShownDesk {
  readonly #view = signal<DeskView>(nothing)
  readonly #store: DeskStore

  constructor(store: DeskStore) {
    this.#store = store
  }

  get view(): ReadonlySignal<DeskView> {
    return this.#view
  }

  /** What is shown at this moment; nothing depends on it. */
  get now(): DeskView {
    return this.#view.peek()
  }

  /** Of the version that is shown. */
  get version(): string | undefined {
    return this.now.version?.id
  }

  update(change: Partial<DeskView>): void {
    this.#view.value = { ...this.now, ...change }
  }

  /** Shows no version. */
  leaveVersion(): void {
    this.update(noVersion)
  }

  /** Shows the version of the page's own review. */
  async showKept(kept: KeptVersion, review: Review): Promise<void> {
    this.update(await this.#shown(kept, review))
  }

  /** @throws DeskError where there is no such version any more. */
  async showFromHistory(id: string): Promise<void> {
    const kept = await this.#store.open(id)
    if (!kept) throw new DeskError('gone')
    const opened = { version: kept.version, review: kept.review }
    this.update({ opened, ...(await this.#shown(kept, kept.review)) })
  }

  /** The version that is shown was written to, here or in another panel. */
  async reload(): Promise<void> {
    const id = this.version
    const kept = id && (await this.#store.open(id))
    const { version, history } = this.now
    if (!kept || version?.id !== id) return
    const versions = history?.versions.map((each) => (each.id === id ? kept.version : each)) ?? []
    this.update({ version: kept.version, entries: kept.entries, history: history && { ...history, versions } })
  }

  /** Shows the part of the history that holds the words. */
  async search(words: string): Promise<void> {
    const found = await this.#store.history({ words, limit: shownHistory })
    this.update({ history: { words, ...found } })
  }

  /** What was wrong with a file stays said: that something was kept since has nothing to do with it. */
  noteTrouble(trouble: DeskTrouble | null): void {
    const said = this.now.trouble
    if (trouble ?? (said && said !== 'unreadable-file')) this.update({ trouble })
  }

  async #shown({ version, entries, previous }: KeptVersion, review: Review): Promise<Partial<DeskView>> {
    const before = previous && (await this.#store.open(previous.id))
    const since = before ? { previous: before.version, changes: differencesBetween(before.review, review) } : null
    return { version, entries, since }
  }
}
