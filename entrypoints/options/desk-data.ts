import { type ReadonlySignal, signal } from '@preact/signals'
import type { DataActions } from '../../components/options/data-section.tsx'
import { importInto, linesOfDesk } from '../../desk/backup.ts'
import { DeskError, type DeskStore } from '../../desk/store.ts'

interface DeskDataSurroundings {
  store: DeskStore
  /** Tells the panels that reviews have come or gone. */
  channel: BroadcastChannel
  download(file: { name: string; type: string; parts: BlobPart[] }): void
}

/** Everything that is kept, to be taken out, put in and thrown away. */
export class DeskData {
  readonly #around: DeskDataSurroundings
  readonly #state = signal<Pick<DataActions, 'kept' | 'trouble'>>({ kept: null, trouble: null })

  constructor(around: DeskDataSurroundings) {
    this.#around = around
    around.channel.addEventListener('message', () => void this.count())
  }

  get state(): ReadonlySignal<Pick<DataActions, 'kept' | 'trouble'>> {
    return this.#state
  }

  async count(): Promise<void> {
    await this.#try(async () => {})
  }

  readonly actions: Omit<DataActions, 'kept' | 'trouble'> = {
    exportAll: async () => {
      await this.#try(async () => {
        const now = new Date().toISOString()
        const parts: string[] = []
        for await (const line of linesOfDesk(this.#around.store, now)) parts.push(line)
        const name = `second-source-${now.slice(0, 10)}.jsonl`
        this.#around.download({ name, type: 'application/jsonl', parts })
      })
    },
    import: (file) =>
      this.#try(async () => {
        const { versions, refused } = await importInto(this.#around.store, await file.text())
        if (versions.length === 0) throw new DeskError('unreadable-file')
        for (const version of versions) this.#around.channel.postMessage(version)
        return { put: versions.length, refused }
      }),
    deleteAll: async () =>
      (await this.#try(async () => {
        await this.#around.store.clear()
        this.#around.channel.postMessage('')
        return true
      })) ?? false,
  }

  /** Does it and counts anew; `null` and a named trouble where it fails. */
  async #try<Result>(work: () => Promise<Result>): Promise<Result | null> {
    try {
      const result = await work()
      const { total } = await this.#around.store.history({ limit: 0 })
      this.#state.value = { kept: total, trouble: null }
      return result
    } catch (error) {
      if (!(error instanceof DeskError)) throw error
      this.#state.value = { ...this.#state.value, trouble: error.trouble }
      return null
    }
  }
}
