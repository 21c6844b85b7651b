import { afterAll, beforeAll, expect, vi } from 'vitest'
import { builtExtension } from '../../cli/browser/built-extension.ts'
import { type PageServer, startPageServer } from '../../cli/browser/page-server.ts'
import { type FirefoxSession, launchFirefox } from '../firefox.ts'
import { panelSays } from '../panel-says.ts'
import { offerFile } from './page-files.ts'

/** Starts Firefox with the extension before the tests of a file, a tab in front, and closes it after them. */
export function firefoxForTests() {
  let started: { session: FirefoxSession; server: PageServer } | undefined
  const closing: Array<() => Promise<void>> = []
  const running = () => {
    if (!started) throw new Error('Firefox is started before the tests, not while their file is read.')
    return started
  }
  beforeAll(async () => {
    const session = await launchFirefox(builtExtension('firefox'))
    closing.push(() => session.close())
    const server = await startPageServer(null)
    closing.push(() => server.close())
    await session.page.bringToFront()
    started = { session, server }
  })
  afterAll(async () => {
    for (const close of closing) await close()
  })

  // Also before the tests, where `expect.poll` may not be called.
  const sidebarComesTo = (words: string) =>
    vi.waitFor(async () => expect(await running().session.sidebarText()).toContain(words), {
      timeout: 30_000,
      interval: 100,
    })
  return {
    get session() {
      return running().session
    },
    get page() {
      return running().session.page
    },
    get server() {
      return running().server
    },
    /** Puts a page of tests/pages, or one by its path, on the server; returns its address. */
    offer: (file: string) => offerFile(running().server, file),
    /** Opens such a page in the tab in front. */
    open: (file: string) => running().session.show(offerFile(running().server, file)),
    /** Opens an address and clicks the toolbar button. */
    async review(address: string): Promise<void> {
      await running().session.show(address)
      await running().session.clickAction()
    },
    sidebarComesTo,
    /** @param name Name of the message that the sidebar is to show. */
    sidebarComesToSay: (name: string) => sidebarComesTo(panelSays(name)),
  }
}
