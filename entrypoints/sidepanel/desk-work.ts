import type { ShownDesk } from './shown-desk.ts'
import { WorkInTurn } from './work-in-turn.ts'

/** Work on the desk's storage, one piece after the other, after each of which the panels show what is there. */
export class DeskWork {
  readonly #shown: ShownDesk
  readonly #channel: BroadcastChannel
  readonly #inTurn: WorkInTurn

  /** @param channel Tells other panels which version has changed. */
  constructor(shown: ShownDesk, channel: BroadcastChannel) {
    this.#shown = shown
    this.#channel = channel
    this.#inTurn = new WorkInTurn((trouble) => shown.noteTrouble(trouble))
  }

  /** Resolves when everything that was asked for so far is done. */
  get done(): Promise<unknown> {
    return this.#inTurn.done
  }

  /** Work that changes no version. */
  run(work: () => Promise<unknown>): Promise<void> {
    return this.#inTurn.run(work)
  }

  write(version: string, work: () => Promise<unknown>): Promise<void> {
    return this.run(async () => {
      await work()
      await this.hasChanged(version)
    })
  }

  /** Writes to the version that is shown. */
  writeToShown(work: (version: string) => Promise<unknown>): void {
    const { version } = this.#shown
    if (version) void this.write(version, () => work(version))
  }

  /** Has every panel that shows the version show it anew. */
  hasChanged(version: string): Promise<void> {
    this.#channel.postMessage(version)
    return this.#shown.version === version ? this.#shown.reload() : Promise.resolve()
  }

  /** Looks for the words in the history, or for the same again. */
  search(words = this.#shown.now.history?.words ?? ''): void {
    void this.run(() => this.#shown.search(words))
  }
}
