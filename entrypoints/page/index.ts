import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Owners } from '../../page/live/story-owners.ts'
import { pagePort, type SitesDropped } from '../../types/messages.ts'
import { isOurPanel } from './our-panel.ts'
import { type PartsWorld, paidContent } from './page-scripts.ts'
import { reviewUnattended } from './review-unattended.ts'
import { reviewsItself } from './reviews-itself.ts'
import { type Port, servePage } from './serve-page.ts'

/** Set in the extension's own world of the page while this script waits for a port or serves one. */
const here = Symbol.for('second-source:here')
/** Kept there for the next session with the same page: plain data that nothing hangs on. */
const owners = Symbol.for('second-source:owners')

interface World extends PartsWorld {
  [here]?: true
  [owners]?: Owners
  [reviewsItself]?: boolean
}

/**
 * The last part of the page script, put into a page when its user asks for a review, or has opted its site in. Waits for
 * the panel's port, serves it, and when it closes leaves nothing behind: no listener, no mark, no style. Put in twice, it
 * stays one.
 *
 * An unlisted script and no content script of WXT's, because the start of those is told to the page by an event and a
 * posted message, and leaves a listener on its document.
 *
 * @returns `true`, so that whoever put it in knows that it ran.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as World
  if (world[here]) return true
  const findPaid = world[paidContent]
  delete world[paidContent]
  if (!findPaid) throw new Error('The part of the page script that comes before is missing.')
  world[here] = true
  world[owners] ??= new Map()
  const known = world[owners]

  let session = new AbortController()
  let attended = false
  const begin = () => {
    session.abort()
    session = new AbortController()
    return session
  }
  /** Without a panel: on its own where the site is opted in, else not at all. */
  const beAlone = () => {
    if (world[reviewsItself]) {
      const own = begin()
      return reviewUnattended(document, findPaid, known, own.signal, () => own.abort())
    }
    session.abort()
    browser.runtime.onConnect.removeListener(onConnect)
    browser.runtime.onMessage.removeListener(onMessage)
    delete world[here]
  }
  const onConnect = (port: Port) => {
    if (port.name !== pagePort || !isOurPanel(port.sender, browser.runtime)) return
    const own = begin()
    attended = true
    port.onDisconnect.addListener(() => {
      own.abort()
      if (session !== own) return
      attended = false
      beAlone()
    })
    servePage(document, port, findPaid, known, own.signal)
  }
  const onMessage = (message: SitesDropped, sender: { id?: string; tab?: unknown }, answer: (left: true) => void) => {
    if (message.kind !== 'sites-dropped' || sender.id !== browser.runtime.id || sender.tab) return
    if (!message.hosts.includes(location.hostname)) return
    answer(true)
    world[reviewsItself] = false
    if (!attended) beAlone()
  }
  browser.runtime.onConnect.addListener(onConnect)
  if (world[reviewsItself]) {
    browser.runtime.onMessage.addListener(onMessage)
    beAlone()
  }
  return true
})
