import type { ReadingAids } from '../../page/read-in-steps.ts'
import type { LanguageWordings } from '../../paid/wordings/types.ts'

/**
 * The page script in its parts, in the order in which they are put into a page. To start a script takes a page's thread
 * the longer the larger it is: each is put in by itself, so that the page has its turn in between.
 */
export const pageScripts = ['/wordings.js', '/paid-content.js', '/page.js'] as const

/** Where the first part leaves the tables of wordings for the second, in the extension's own world of the page. */
export const wordings: unique symbol = Symbol.for('second-source:wordings')

/** And the second what finds paid content for the third. */
export const paidContent: unique symbol = Symbol.for('second-source:paid-content')

/** What one part leaves for the next, which takes it away. */
export interface PartsWorld {
  [wordings]?: readonly LanguageWordings[]
  [paidContent]?: ReadingAids['findPaid']
}
