import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { keepStorageFromPages } from './keep-storage.ts'
import { openPanel } from './open-panel.ts'
import { requestReview } from './review-request.ts'
import { serveSites } from './serve-sites.ts'
import { welcomeNewUsers } from './welcome.ts'

/** Turns a click on the toolbar button, or its key, into an open panel and a request for a review. Holds no state. */
export default defineBackground(() => {
  keepStorageFromPages()
  serveSites()
  welcomeNewUsers()
  browser.action.onClicked.addListener((tab) => {
    // First and without awaiting anything: both browsers open a panel only within the user's gesture.
    const opened = openPanel(tab.windowId)
    if (tab.id !== undefined) void requestReview(tab.id)
    opened.catch((error: unknown) => console.error('The panel could not be opened.', error))
  })
})
