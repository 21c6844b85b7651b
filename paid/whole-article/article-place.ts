import type { Rendering } from '../../types/rendering.ts'

/** Where the story is on the page, and what the page says about itself; `structuredData` are its parsed JSON-LD blocks. */
export interface ArticlePlace {
  storyRoot: Element | null
  headline: Element | null
  url: string | null
  /** BCP 47 tag, as the page declares it. */
  language?: string | null
  siteName?: string | null
  structuredData?: unknown[]
  rendering: Rendering
  /** The one story that is meant, where the page's head speaks of another. */
  part?: Element | undefined
}

const following = 4

/** A paragraph of prose has at least this many characters: labels, bylines and captions are mostly shorter. */
const proseLength = 80
/** The long paragraphs of the story that come after its headline; those of a story that follows it are left out. */
export function proseOf({ storyRoot, headline }: ArticlePlace): Element[] {
  if (!storyRoot) return []
  const prose = Array.from(storyRoot.querySelectorAll('p'))
    .slice(0, 2_000)
    .filter((paragraph) => paragraph.textContent.trim().length >= proseLength)
    .filter((paragraph) => !headline || isBefore(headline, paragraph))
  const byArticle = new Map<Element | null, number>()
  for (const paragraph of prose) {
    const article = paragraph.closest('article')
    byArticle.set(article, (byArticle.get(article) ?? 0) + 1)
  }
  const home = [...byArticle].sort(([, one], [, other]) => other - one)[0]?.[0]
  return prose.filter((paragraph) => (home ? home.contains(paragraph) : !paragraph.closest('article')))
}

export function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & following) > 0
}

export function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\u00ad]+/g, ' ')
    .trim()
}
