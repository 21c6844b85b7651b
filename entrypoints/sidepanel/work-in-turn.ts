import { DeskError } from '../../desk/store.ts'
import type { DeskTrouble } from '../../types/desk-view.ts'

/** Work on the desk's storage, one piece after the other in the order of the user's acts, whatever becomes of any of them. */
export class WorkInTurn {
  #last: Promise<unknown> = Promise.resolve()
  readonly #onEnd: (trouble: DeskTrouble | null) => void

  /** @param onEnd Hears of every piece what went wrong with the storage, or `null`. */
  constructor(onEnd: (trouble: DeskTrouble | null) => void) {
    this.#onEnd = onEnd
  }

  /** Resolves when everything that was asked for so far is done. */
  get done(): Promise<unknown> {
    return this.#last
  }

  /** @throws what the work throws, unless it is trouble with the storage. */
  run(work: () => Promise<unknown>): Promise<void> {
    const run = this.#last.then(async () => {
      try {
        await work()
        this.#onEnd(null)
      } catch (error) {
        if (!(error instanceof DeskError)) throw error
        this.#onEnd(error.trouble)
      }
    })
    this.#last = run.catch((error: unknown) => console.error('The desk failed.', error))
    return run
  }
}
