import { assembleReview } from '../../review/assemble-review.ts'
import type { PanelState } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import type { PageReading } from '../../types/story.ts'
import type { ClaimsEngine } from './claims-engine.ts'
import { type JudgedStory, KnownStories } from './known-stories.ts'
import { stateAfterReview } from './state-after-review.ts'

/** The stories of one page, each judged once, and the one of them that is shown. */
export class JudgedStories {
  readonly #engine: ClaimsEngine
  readonly #known = new KnownStories()
  #current: JudgedStory | null = null

  constructor(engine: ClaimsEngine) {
    this.#engine = engine
  }

  knows(reading: PageReading): boolean {
    return this.#known.claimsOf(reading) !== null
  }

  /** Takes a review for known that was made elsewhere. */
  add(review: Review): void {
    this.#known.add(review)
  }

  /**
   * Has a story judged that isn't known, and makes it the current one.
   *
   * @param onPart Hears how much of it has been read, 0..1, and its review so far.
   */
  async judge(
    reading: PageReading,
    onPart: (share: number, review: Review) => void,
    signal: AbortSignal,
  ): Promise<PanelState> {
    const { language, articleType, byline, url } = reading.facts
    const claims =
      this.#known.claimsOf(reading) ??
      (await this.#engine.judge(
        reading.story,
        { language, articleType, byline, url },
        ({ reading: claimsSoFar, share }) => onPart(share, assembleReview(reading, claimsSoFar)),
        signal,
      ))
    this.#current = { reading, claims }
    const review = assembleReview(reading, claims)
    this.#known.add(review)
    return stateAfterReview(reading, review)
  }

  /**
   * Late advertising and the like: what was judged of the current story stands, the rest is put together anew.
   *
   * @returns `null` where the reading is of another text.
   */
  putTogetherAgain(reading: PageReading): PanelState | null {
    const before = this.#current
    if (before?.reading.story.text !== reading.story.text) return null
    this.#current = { reading, claims: before.claims }
    return stateAfterReview(reading, assembleReview(reading, before.claims))
  }

  /** The page was left: nothing is current. */
  leave(): void {
    this.#current = null
  }

  /** The next story is judged anew, whatever is known. */
  forget(): void {
    this.#known.forget()
  }
}
