import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { evaluateInPanel } from '../../cli/browser/ask-panel.ts'
import { builtExtension } from '../../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../../cli/browser/page-server.ts'
import { settledState } from '../../cli/browser/settled-state.ts'
import type { PanelState } from '../../types/panel.ts'
import { panelSays } from '../panel-says.ts'
import { offerFile } from './page-files.ts'

/** Chromium with the extension, a tab in it, and servers of pages. */
interface Chromium {
  browser: ExtensionBrowser
  page: Page
  server: PageServer
  /** Another origin. */
  elsewhere: PageServer
}

/**
 * Starts Chromium before the tests of a file and closes it after them.
 *
 * @param extension The built extension's folder; asked for when it is time to start.
 */
export function chromiumForTests(extension = () => builtExtension('chromium')) {
  let started: Chromium | undefined
  const closing: Array<() => Promise<void>> = []
  const running = (): Chromium => {
    if (!started) throw new Error('Chromium is started before the tests, not while their file is read.')
    return started
  }
  beforeAll(async () => {
    const browser = await launchChromium({ extension: extension() })
    closing.push(() => browser.close())
    const server = await startPageServer(null)
    closing.push(() => server.close())
    const elsewhere = await startPageServer(null)
    closing.push(() => elsewhere.close())
    const page = browser.context.pages()[0] ?? (await browser.context.newPage())
    started = { browser, page, server, elsewhere }
  })
  afterAll(async () => {
    for (const close of closing) await close()
  })

  const inPanel = <Value>(expression: string) => evaluateInPanel<Value>(running().browser, expression)
  const panelText = () => inPanel<string>('document.body.innerText')
  const click = () => running().browser.clickAction(running().page)
  return {
    get browser() {
      return running().browser
    },
    get page() {
      return running().page
    },
    get server() {
      return running().server
    },
    get elsewhere() {
      return running().elsewhere
    },
    /** Puts a page of tests/pages, or one by its path, on the first server; returns its address. */
    offer: (file: string) => offerFile(running().server, file),
    /** Clicks the toolbar button for the tab. */
    click,
    /** Opens an address, clicks, and waits for what comes of it. */
    async review(url: string): Promise<PanelState> {
      await running().page.goto(url)
      await click()
      return settledState(running().browser, url)
    },
    /** What an expression is in the side panel's document. */
    inPanel,
    panelText,
    /** @param name Name of the message that the panel is to show. */
    panelComesToSay: (name: string) => expect.poll(panelText, { timeout: 20_000 }).toContain(panelSays(name)),
    /** Presses the button in the panel that says this message. */
    pressInPanel: (name: string) =>
      inPanel<void>(
        `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(panelSays(name))}).click()`,
      ),
    /** The headline that the panel shows. */
    panelHeadline: () => inPanel<string>('document.querySelector(".head-title")?.textContent ?? ""'),
    /** The words under all marks of the page, whose own script can see the registry. */
    markedWords: () =>
      running().page.evaluate(() =>
        Array.from(CSS.highlights.values()).flatMap((highlight) =>
          Array.from(highlight as unknown as Iterable<Range>, String),
        ),
      ),
  }
}

/** The state, which is to be that of a finished review. */
export function reviewed(state: PanelState) {
  if (state.kind !== 'reviewed') throw new Error(`${state.kind}: ${JSON.stringify(state).slice(0, 300)}`)
  return state
}

export const reviewIn = (state: PanelState) => reviewed(state).review
