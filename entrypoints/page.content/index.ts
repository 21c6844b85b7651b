import { browser } from 'wxt/browser'
import { defineContentScript } from 'wxt/utils/define-content-script'
import { pagePort } from '../../types/messages.ts'
import { servePage } from './serve-page.ts'

/**
 * Put into a page only when its user asks for a review. Waits for the panel's port, serves it, and when it closes leaves
 * nothing behind: no listener, no mark, no style.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    const onConnect: Parameters<typeof browser.runtime.onConnect.addListener>[0] = (port) => {
      if (port.name !== pagePort) return
      browser.runtime.onConnect.removeListener(onConnect)
      const session = new AbortController()
      port.onDisconnect.addListener(() => session.abort())
      servePage(document, port, session.signal)
    }
    browser.runtime.onConnect.addListener(onConnect)
  },
})
