import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { pagePort } from '../../types/messages.ts'
import { type Port, servePage } from './serve-page.ts'

/** Set in the extension's own world of the page while this script waits for a port or serves one. */
const here = Symbol.for('second-source:here')

/**
 * Put into a page only when its user asks for a review. Waits for the panel's port, serves it, and when it closes leaves
 * nothing behind: no listener, no mark, no style. Put in twice, it stays one.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const world = globalThis as { [here]?: true }
    if (world[here]) return
    world[here] = true

    let session = new AbortController()
    const onConnect = (port: Port) => {
      if (port.name !== pagePort) return
      session.abort()
      const own = new AbortController()
      session = own
      port.onDisconnect.addListener(() => {
        own.abort()
        if (session !== own) return
        browser.runtime.onConnect.removeListener(onConnect)
        delete world[here]
      })
      servePage(document, port, own.signal)
    }
    browser.runtime.onConnect.addListener(onConnect)
  },
})
