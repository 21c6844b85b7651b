import { setTimeout as wait } from 'node:timers/promises'
import type { PanelState } from '../../types/panel.ts'
import type { ExtensionBrowser } from './chromium.ts'

/** A page that takes longer is given up, in milliseconds. */
export const longest = 60_000

/** The extension's API, as code that is evaluated in its background finds it. */
declare const chrome: { storage: { session: { get(): Promise<Record<string, { url?: string; state?: unknown }>> } } }

/** Waits until the panel has kept a settled state for an address in the extension's session storage. */
export async function settledState(browser: ExtensionBrowser, url: string): Promise<PanelState> {
  const until = Date.now() + longest
  while (Date.now() < until) {
    const background = await browser.background()
    const state = await background.evaluate(async (address) => {
      const kept = Object.values(await chrome.storage.session.get())
      return kept.find((entry) => entry.url === address)?.state ?? null
    }, url)
    if (state) return state as PanelState
    await wait(40)
  }
  throw new Error(`no review after ${longest / 1000} s`)
}
