import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { reviewsItself } from './page/reviews-itself.ts'

/**
 * Stands before the page script where a site is reviewed always, and tells it, in the extension's own world of the page,
 * that nobody will connect to it.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [reviewsItself]?: boolean }
  world[reviewsItself] = true
})
