import { browser } from 'wxt/browser'

/** Firefox's sidebar, which the types of Chromium's API don't know. */
interface SidebarAction {
  open(): Promise<void>
}

/** Opens the side panel (Chromium) or the sidebar (Firefox). Call it synchronously in the listener of a user's gesture. */
export function openPanel(windowId: number): Promise<void> {
  if ('sidePanel' in browser) return browser.sidePanel.open({ windowId })
  const { sidebarAction } = browser as unknown as { sidebarAction: SidebarAction }
  return sidebarAction.open()
}
