import { browser } from 'wxt/browser'

/** What becomes of the browser's tabs. */
export interface TabEvents {
  /** A tab has come to the front of its window. */
  activated(tabId: number, windowId: number): void
  removed(tabId: number): void
  /** A tab loads a page, which we are let into or not. */
  loading(tabId: number, letIn: boolean): void
}

/** Tells what becomes of the tabs of all windows, until the signal aborts. */
export function followTabs(events: TabEvents, signal: AbortSignal): void {
  const onActivated = ({ tabId, windowId }: { tabId: number; windowId: number }) => events.activated(tabId, windowId)
  const onRemoved = (tabId: number) => events.removed(tabId)
  // The browser tells an address only to those it lets in.
  const onUpdated = (tabId: number, change: { status?: string | undefined }, tab: { url?: string | undefined }) => {
    if (change.status) events.loading(tabId, Boolean(tab.url))
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onRemoved.addListener(onRemoved)
  browser.tabs.onUpdated.addListener(onUpdated)
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated)
    browser.tabs.onRemoved.removeListener(onRemoved)
    browser.tabs.onUpdated.removeListener(onUpdated)
  })
}
