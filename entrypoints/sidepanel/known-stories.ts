import type { ClaimsReading } from '../../types/claims.ts'
import type { PageReading } from '../../types/story.ts'

/** A story that was read, and what the engine made of it. */
export interface JudgedStory {
  reading: PageReading
  claims: ClaimsReading
}

/** More than a reader goes back to. */
const most = 40

/** The stories of one page that were judged: scrolled or gone back to, they needn't be judged again. */
export class KnownStories {
  #stories: JudgedStory[] = []

  add(story: JudgedStory): void {
    const { text } = story.reading.story
    this.#stories = [story, ...this.#stories.filter(({ reading }) => reading.story.text !== text)].slice(0, most)
  }

  /** What the engine made of a text; it depends on the language and type that the page gives as well. */
  claimsOf({ story, facts }: PageReading): ClaimsReading | null {
    const known = this.#stories.find(
      ({ reading }) =>
        reading.story.text === story.text &&
        reading.facts.language === facts.language &&
        reading.facts.articleType === facts.articleType,
    )
    return known?.claims ?? null
  }

  forget(): void {
    this.#stories = []
  }
}
