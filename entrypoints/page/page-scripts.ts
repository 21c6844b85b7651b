import type { ReadingAids } from '../../page/read-in-steps.ts'

/**
 * The page script in its two parts, in the order in which they are put into a page. To start a script takes a page's
 * thread the longer the larger it is: each is put in by itself, so that the page has its turn in between.
 */
export const pageScripts = ['/paid-content.js', '/page.js'] as const

/** Where the first part leaves for the second what finds paid content, in the extension's own world of the page. */
export const paidContent: unique symbol = Symbol.for('second-source:paid-content')

export interface PaidContentWorld {
  [paidContent]?: ReadingAids['findPaid']
}
