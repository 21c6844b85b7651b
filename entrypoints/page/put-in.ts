import { browser } from 'wxt/browser'
import { pageScripts } from './page-scripts.ts'

/**
 * Puts the page script into a tab's page, its parts one by one.
 *
 * @returns Whether it ran: Firefox doesn't fail where it keeps a page closed.
 * @throws Error where the browser doesn't let us in.
 */
export async function putPageScriptIn(tabId: number): Promise<boolean> {
  let ran: Array<{ result?: unknown }> = []
  for (const script of pageScripts) ran = await browser.scripting.executeScript({ target: { tabId }, files: [script] })
  return ran[0]?.result === true
}
