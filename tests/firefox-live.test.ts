import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { type FirefoxSession, launchFirefox } from './firefox.ts'

let firefox: FirefoxSession
let server: PageServer

beforeAll(async () => {
  firefox = await launchFirefox(builtExtension('firefox'))
  server = await startPageServer(null)
  await firefox.page.bringToFront()
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

const sidebarComesToSay = (words: string) =>
  expect.poll(() => firefox.sidebarText(), { timeout: 20_000, interval: 100 }).toContain(words)
const open = (name: string) => firefox.show(server.offer(name, readFileSync(path.join(root, 'tests/pages', name))))

describe('a page that moves, in Firefox', () => {
  it('swaps its story in place, and the sidebar follows it there and back', async () => {
    await open('swapped-story.html')
    await firefox.clickAction()
    await sidebarComesToSay('Ida Brannock')
    await firefox.page.evaluate(() => document.querySelector<HTMLElement>('[data-story=ponds]')?.click())
    await sidebarComesToSay('Rafe Ollerton')
    await firefox.page.evaluate(() => history.back())
    await sidebarComesToSay('Ida Brannock')
  })

  it('sets story below story, and the sidebar follows the one that is read', async () => {
    await open('endless-stories.html')
    await firefox.clickAction()
    await sidebarComesToSay('Nell Ashdown')
    await firefox.page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await firefox.page.waitForSelector('[data-name=buses]')
    await firefox.page.evaluate(() => document.querySelector('[data-name=buses]')?.scrollIntoView())
    await sidebarComesToSay('Otis Fennimore')
  })

  it('draws marks in shadow trees by a sheet in each, and takes it back', async () => {
    const sheets = () =>
      firefox.page.evaluate(() => {
        const inner = document.querySelector('x-story')?.shadowRoot?.querySelector('x-text')?.shadowRoot
        return inner?.adoptedStyleSheets.length ?? -1
      })
    await open('shadow-story.html')
    await firefox.clickAction()
    await sidebarComesToSay('Effie Strand')
    await expect.poll(sheets, { timeout: 20_000 }).toBe(1)
    await firefox.toggleSidebar()
    await expect.poll(sheets, { timeout: 20_000 }).toBe(0)
    expect(await firefox.page.evaluate(() => CSS.highlights.size)).toBe(0)
  })
})
