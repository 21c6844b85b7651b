import path from 'node:path'
import type { PanelState } from '../../types/panel.ts'
import type { Review } from '../../types/review.ts'
import { readInput } from '../read-input.ts'
import { reviewInput } from '../review-file.ts'
import { builtExtension } from './built-extension.ts'
import { launchChromium } from './chromium.ts'
import { startPageServer } from './page-server.ts'
import { longest, settledState } from './settled-state.ts'

export interface Reviewer {
  /** @throws Error with a message for the user where there is nothing to review or the extension couldn't. */
  review(file: string): Promise<Review>
  close(): Promise<void>
}

/**
 * Width of the window in CSS pixels. Beside the panel (some 380) the page keeps the 1,300 of a common desktop window: in
 * a narrower one pages leave out whole columns, and with them what is paid for.
 */
const windowWidth = 1680

/**
 * Starts a headless Chromium with the built extension and reviews pages in it as a user would: opens each, clicks the
 * toolbar button and takes what the panel comes to show. A text has no page to open and is reviewed without.
 */
export async function startReviewer(): Promise<Reviewer> {
  const browser = await launchChromium({ extension: builtExtension('chromium'), width: windowWidth })
  const server = await startPageServer()
  return {
    async review(file) {
      const input = await readInput(file)
      if (input.kind === 'text') return reviewInput(input, file)
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
