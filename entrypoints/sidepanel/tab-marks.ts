import { defaultSettings } from '../../types/settings.ts'
import { type Marking, paintingOf } from './marks-of-review.ts'
import type { PageLink } from './page-link.ts'
import type { TabView } from './tab-view.ts'

/** How a tab's review is marked in its page, which of its findings is selected, and the way to each of them. */
export class TabMarks {
  readonly #shown: TabView
  readonly #link: PageLink
  #marking: Marking = defaultSettings

  constructor(shown: TabView, link: PageLink) {
    this.#shown = shown
    this.#link = link
  }

  select(index: number): void {
    this.#shown.update({ selected: index })
    this.paint()
  }

  goToSentence(index: number): void {
    const sentence = this.#shown.review?.sentences[index]
    if (!sentence) return
    this.select(index)
    this.#link.page?.send({ kind: 'show', span: { start: sentence.start, end: sentence.end } })
  }

  goToPaidMarker(index: number): void {
    this.#link.page?.send({ kind: 'show-paid', marker: index })
  }

  show(marksShown: boolean): void {
    this.#shown.update({ marksShown })
    this.paint()
  }

  /** Marks the page in this way, from now on. */
  markAs(marking: Marking): void {
    this.#marking = marking
    this.paint()
  }

  /** Marks the page as it is to be marked now. */
  paint(): void {
    const { review, now } = this.#shown
    if (review) this.#link.page?.send({ kind: 'paint', ...paintingOf(review, now, this.#marking) })
  }
}
