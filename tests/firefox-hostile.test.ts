import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { builtExtension } from '../cli/browser/built-extension.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { type FirefoxSession, launchFirefox } from './firefox.ts'
import { harmless, hostileArticle, hostileMarkup, withAdded } from './hostile-pages.ts'
import { panelSays } from './panel-says.ts'

let firefox: FirefoxSession
let server: PageServer
/** What the sidebar says of the page without an attack. */
let expected: string

beforeAll(async () => {
  firefox = await launchFirefox(builtExtension('firefox'))
  server = await startPageServer(null)
  await open(harmless)
  const shown = panelSays('tabs_queries')
  await vi.waitFor(async () => expect(await firefox.sidebarText()).toContain(shown), soon)
  // The last sentences are read: what is shown no longer changes.
  do {
    expected = await firefox.sidebarText()
    await wait(1_000)
  } while (expected !== (await firefox.sidebarText()))
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

async function open(html: string): Promise<void> {
  const { page } = firefox
  await page.goto(server.offer('page.html', html))
  await page.bringToFront()
  await firefox.clickAction()
}

const soon = { timeout: 30_000, interval: 100 }

describe('a hostile page in Firefox', () => {
  it.each(Object.entries(hostileMarkup))('%s, and is reviewed as it would be without', async (_what, added) => {
    await open(withAdded(added))
    await expect.poll(firefox.sidebarText, soon).toBe(expected)
  })

  it('has its markup shown as words', async () => {
    await open(hostileArticle.html)
    await expect.poll(firefox.sidebarText, soon).toContain(hostileArticle.attack)
  })
})
