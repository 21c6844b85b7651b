import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { Owners } from '../../page/live-reader.ts'
import { pagePort } from '../../types/messages.ts'
import { isOurPanel } from './our-panel.ts'
import { type Port, servePage } from './serve-page.ts'

/** Set in the extension's own world of the page while this script waits for a port or serves one. */
const here = Symbol.for('second-source:here')
/** Kept there for the next session with the same page: plain data that nothing hangs on. */
const owners = Symbol.for('second-source:owners')

/**
 * Put into a page only when its user asks for a review. Waits for the panel's port, serves it, and when it closes leaves
 * nothing behind: no listener, no mark, no style. Put in twice, it stays one.
 *
 * An unlisted script and no content script of WXT's, because the start of those is told to the page by an event and a
 * posted message, and leaves a listener on its document.
 *
 * @returns `true`, so that whoever put it in knows that it ran.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [here]?: true; [owners]?: Owners }
  if (world[here]) return true
  world[here] = true

  let session = new AbortController()
  const onConnect = (port: Port) => {
    if (port.name !== pagePort || !isOurPanel(port.sender, browser.runtime)) return
    session.abort()
    const own = new AbortController()
    session = own
    port.onDisconnect.addListener(() => {
      own.abort()
      if (session !== own) return
      browser.runtime.onConnect.removeListener(onConnect)
      delete world[here]
    })
    world[owners] ??= new Map()
    servePage(document, port, world[owners], own.signal)
  }
  browser.runtime.onConnect.addListener(onConnect)
  return true
})
