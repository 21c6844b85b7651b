import { browser } from 'wxt/browser'

/** The browser's key for a review, as the browser writes it; '' where there is none. */
export async function reviewShortcut(): Promise<string> {
  const commands = await browser.commands.getAll()
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? ''
}
