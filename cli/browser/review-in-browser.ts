import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { PanelState } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import { readInput } from '../read-input.ts'
import { reviewFile } from '../review-file.ts'
import { builtExtension } from './built-extension.ts'
import { type ExtensionBrowser, launchChromium } from './chromium.ts'
import { startPageServer } from './page-server.ts'

/** A page that takes longer is given up, in milliseconds. */
const longest = 60_000

export interface Reviewer {
  /** @throws Error with a message for the user where there is nothing to review or the extension couldn't. */
  review(file: string): Promise<Review>
  close(): Promise<void>
}

/**
 * Starts a headless Chromium with the built extension and reviews pages in it as a user would: opens each, clicks the
 * toolbar button and takes what the panel comes to show. A text has no page to open and is reviewed without.
 */
export async function startReviewer(): Promise<Reviewer> {
  const browser = await launchChromium({ extension: builtExtension('chromium') })
  const server = await startPageServer()
  return {
    async review(file) {
      const input = await readInput(file)
      if (input.kind === 'text') return reviewFile(file)
      const url = server.offer(file === '-' ? 'page.html' : path.basename(file).replace(/\.gz$/i, ''), input.bytes)
      const [page = await browser.context.newPage()] = browser.context.pages()
      await page.goto(url, { waitUntil: 'load', timeout: longest })
      await browser.clickAction(page)
      return { ...reviewOf(await settledState(browser, url)), file }
    },
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

function reviewOf(state: PanelState): Review {
  switch (state.kind) {
    case 'reviewed':
    case 'no-story':
      return state.review
    case 'refused':
      throw new Error(`the browser doesn't let the extension read this: ${state.reason}`)
    case 'failed':
      throw new Error(state.message)
    default:
      throw new Error(`the panel ended as “${state.kind}”`)
  }
}

/** The extension's API, as code that is evaluated in its background finds it. */
declare const chrome: { storage: { session: { get(): Promise<Record<string, { url?: string; state?: unknown }>> } } }

/** Waits until the panel has kept a settled state for an address in the extension's session storage. */
async function settledState(browser: ExtensionBrowser, url: string): Promise<PanelState> {
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
