import { effect, type ReadonlySignal, signal } from '@preact/signals'
import { differencesBetween } from '../../desk/differences.ts'
import { searchClaims } from '../../desk/lookups/claims-search.ts'
import { deskRecord, readDeskRecord } from '../../desk/record.ts'
import { DeskError, type KeptVersion } from '../../desk/store.ts'
import type { Desk, DeskActions, DeskTrouble, DeskView } from '../../types/desk-view.ts'
import type { Review } from '../../types/review.ts'
import type { DeskSurroundings } from './desk-surroundings.ts'
import { WaitingChanges } from './waiting-changes.ts'
import { WorkInTurn } from './work-in-turn.ts'

const nothing: DeskView = {
  version: null,
  entries: [],
  since: null,
  trouble: null,
  keys: true,
  lookUps: { on: false, key: '' },
  history: null,
  opened: null,
}

/** Lines of the history that are drawn; the search finds the rest. */
const shownHistory = 50

/** Keeps what the panel shows and what the checker says of it, and shows what other panels say of it. */
export class DeskController {
  readonly #view = signal<DeskView>(nothing)
  readonly #around: DeskSurroundings
  readonly #inTurn = new WorkInTurn((trouble) => this.#noteTrouble(trouble))
  readonly #waiting = new WaitingChanges()
  #review: Review | null = null

  constructor(around: DeskSurroundings) {
    this.#around = around
  }

  get view(): ReadonlySignal<DeskView> {
    return this.#view
  }

  get desk(): Desk {
    return { view: this.#view.value, actions: this.actions }
  }

  async start(): Promise<void> {
    const { panel, channel, signal, settings } = this.#around
    const stop = effect(() => {
      const { state } = panel.value
      const review = state.kind === 'reviewed' || state.kind === 'no-story' ? state.review : null
      if (review !== this.#review) this.#follow(review)
    })
    const stopKeys = effect(() => this.#update({ keys: settings.keys.value }))
    const onMessage = ({ data }: MessageEvent) => {
      if (data === this.#view.peek().version?.id) void this.#run(() => this.#reload())
      else if (this.#view.peek().history) this.actions.search(this.#view.peek().history?.words ?? '')
    }
    channel.addEventListener('message', onMessage, { signal })
    signal.addEventListener('abort', () => {
      stop()
      stopKeys()
      channel.close()
    })
    this.#update({ lookUps: await settings.lookUps() })
    this.actions.search('')
  }

  readonly actions: DeskActions = {
    change: (target, patch, sitting) => {
      const version = this.#view.peek().version?.id
      if (!version) return
      const key = this.#waiting.add(version, { target, patch, sitting })
      if (key === null) return
      void this.#write(version, async () => {
        const next = this.#waiting.take(key)
        if (next) await this.#around.store.change(version, next.target, next.patch, next.sitting)
      })
    },
    copy: (text) => this.#around.outlets.copy(text),
    download: (file) => this.#around.outlets.download(file),
    dropOrphan: (id) => this.#onVersion((version) => this.#around.store.dropOrphan(version, id)),
    undo: () => this.#onVersion((version) => this.#around.store.undo(version)),
    setKeys: (on) => void this.#around.settings.setKeys(on),
    setLookUps: (wanted) => void this.#around.settings.setLookUps(wanted).then((lookUps) => this.#update({ lookUps })),
    searchClaims: (words, language, signal) =>
      searchClaims({ words, language, signal, key: this.#view.peek().lookUps.key }),
    search: (words) =>
      void this.#run(async () => {
        const found = await this.#around.store.history({ words, limit: shownHistory })
        this.#update({ history: { words, ...found } })
      }),
    open: (id) =>
      void this.#run(async () => {
        const kept = await this.#around.store.open(id)
        if (!kept) throw new DeskError('gone')
        this.#update({
          opened: { version: kept.version, review: kept.review },
          ...(await this.#shown(kept, kept.review)),
        })
      }),
    closeOpened: () => {
      this.#update({ opened: null, version: null, entries: [], since: null })
      if (this.#review) this.#keep(this.#review)
    },
    remove: (version) =>
      void this.#write(version, async () => {
        await this.#around.store.remove(version)
        if (this.#view.peek().version?.id === version)
          this.#update({ version: null, entries: [], since: null, opened: null })
        this.actions.search(this.#view.peek().history?.words ?? '')
      }),
    record: async () => {
      await this.#inTurn.done
      const version = this.#view.peek().version?.id
      const kept = version && (await this.#around.store.open(version))
      return kept ? deskRecord(kept, new Date().toISOString()) : null
    },
    import: (text) =>
      void this.#run(async () => {
        const record = await readDeskRecord(text)
        if (!record) return this.#update({ trouble: 'unreadable-file' })
        await this.#around.store.put(record)
        this.#around.channel.postMessage(record.version.id)
        this.actions.search(this.#view.peek().history?.words ?? '')
        if (record.version.id === this.#view.peek().version?.id) await this.#reload()
      }),
  }

  #follow(review: Review | null): void {
    const before = this.#review
    this.#review = review
    // Late advertising makes the review anew: it is the same version, and somebody may be writing a note on it.
    const same = before && review?.article.text === before.article.text && review.page.url === before.page.url
    if (!same) this.#update({ version: null, entries: [], since: null, opened: null })
    if (review) this.#keep(review)
  }

  #keep(review: Review): void {
    void this.#run(async () => {
      const kept = await this.#around.store.keep(review)
      // Another page may have come to the front meanwhile.
      if (this.#review !== review) return
      this.#update(await this.#shown(kept, review))
      this.actions.search(this.#view.peek().history?.words ?? '')
    })
  }

  async #shown({ version, entries, previous }: KeptVersion, review: Review): Promise<Partial<DeskView>> {
    const before = previous && (await this.#around.store.open(previous.id))
    const since = before ? { previous: before.version, changes: differencesBetween(before.review, review) } : null
    return { version, entries, since }
  }

  async #reload(): Promise<void> {
    const id = this.#view.peek().version?.id
    const kept = id && (await this.#around.store.open(id))
    const { version, history } = this.#view.peek()
    if (!kept || version?.id !== id) return
    const versions = history?.versions.map((each) => (each.id === id ? kept.version : each)) ?? []
    this.#update({ version: kept.version, entries: kept.entries, history: history && { ...history, versions } })
  }

  #onVersion(work: (version: string) => Promise<unknown>): void {
    const version = this.#view.peek().version?.id
    if (version) void this.#write(version, () => work(version))
  }

  #write(version: string, work: () => Promise<unknown>): Promise<void> {
    return this.#run(async () => {
      await work()
      this.#around.channel.postMessage(version)
      if (this.#view.peek().version?.id === version) await this.#reload()
    })
  }

  #run(work: () => Promise<unknown>): Promise<void> {
    return this.#inTurn.run(work)
  }

  /** What was wrong with a file stays said: that something was kept since has nothing to do with it. */
  #noteTrouble(trouble: DeskTrouble | null): void {
    const said = this.#view.peek().trouble
    if (trouble ?? (said && said !== 'unreadable-file')) this.#update({ trouble })
  }

  #update(change: Partial<DeskView>): void {
    this.#view.value = { ...this.#view.peek(), ...change }
  }
}
