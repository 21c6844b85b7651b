import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { UnattendedStart } from '../types/messages.ts'
import { reviewsItself } from './page/reviews-itself.ts'

/**
 * Comes before the page script where a site is reviewed always: tells it, in the extension's own world of the page, that
 * nobody will connect to it, and has the background put it in, part by part.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [reviewsItself]?: boolean }
  world[reviewsItself] = true
  const start: UnattendedStart = { kind: 'start-unattended' }
  // Where the extension was updated in the same moment there is nobody left to ask.
  browser.runtime.sendMessage(start).catch(() => {})
})
