import type { ClaimsReading } from '../../types/claims.ts'
import type { StoryText } from '../../types/story.ts'
import type { ClaimsEngine } from '../sidepanel/claims-engine.ts'
import type { StoryContext } from '../sidepanel/claims-messages.ts'

/** After so long without a story the loaded network is let go, in milliseconds: it is the largest thing in memory. */
const idle = 60_000

/** Judges the stories of many tabs one after the other: an engine that is asked anew drops what it is at. */
export class OneByOne {
  readonly #engine: ClaimsEngine
  readonly #onIdle: () => void
  #last: Promise<unknown> = Promise.resolve()
  #resting: ReturnType<typeof setTimeout> | undefined
  #waiting = 0

  constructor(engine: ClaimsEngine, onIdle = () => {}) {
    this.#engine = engine
    this.#onIdle = onIdle
  }

  judge(story: StoryText, context: StoryContext): Promise<ClaimsReading> {
    clearTimeout(this.#resting)
    this.#waiting++
    const next = this.#last.then(() => this.#engine.judge(story, context, () => {}, new AbortController().signal))
    this.#last = next
      .catch(() => {})
      .finally(() => {
        this.#waiting--
        this.rest()
      })
    return next
  }

  /** From now on the time counts after which the network is let go, where no story is waiting. */
  rest(): void {
    if (this.#waiting > 0) return
    clearTimeout(this.#resting)
    this.#resting = setTimeout(() => {
      this.#engine.stop()
      this.#onIdle()
    }, idle)
  }
}
