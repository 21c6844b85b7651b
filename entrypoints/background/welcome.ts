import { browser } from 'wxt/browser'

/**
 * Shows a new user what this is, once, when it is installed. Whoever loads it unpacked has other things to do: the page
 * then waits behind the tab they are in.
 */
export function welcomeNewUsers(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return
    const { installType } = await browser.management.getSelf()
    const url = browser.runtime.getURL('/welcome.html' as '/')
    await browser.tabs.create({ url, active: installType !== 'development' })
  })
}
