import type { ClaimsReading } from '../../types/claims.ts'
import type { PageFacts, Review } from '../../types/review.ts'
import type { PageReading } from '../../types/story.ts'

/** A story that was read, and what the engine made of it. */
export interface JudgedStory {
  reading: PageReading
  claims: ClaimsReading
}

/** What the engine was asked, and what it made of it. */
interface Known extends Pick<PageFacts, 'language' | 'articleType'> {
  text: string
  claims: ClaimsReading
}

/** More than a reader goes back to. */
const most = 40

/** The stories of one page that were judged: scrolled or gone back to, they needn't be judged again. */
export class KnownStories {
  #stories: Known[] = []

  add({ page, article, sentences, attributions }: Review): void {
    const { language, articleType } = page
    const others = this.#stories.filter(({ text }) => text !== article.text)
    const story = { text: article.text, language, articleType, claims: { sentences, attributions } }
    this.#stories = [story, ...others].slice(0, most)
  }

  /** What the engine made of a text; it depends on the language and type that the page gives as well. */
  claimsOf({ story, facts }: PageReading): ClaimsReading | null {
    const known = this.#stories.find(
      ({ text, language, articleType }) =>
        text === story.text && language === facts.language && articleType === facts.articleType,
    )
    return known?.claims ?? null
  }

  forget(): void {
    this.#stories = []
  }
}
