import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { type FirefoxSession, launchFirefox } from './firefox.ts'
import { panelSays } from './panel-says.ts'

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

const open = (name: string) => firefox.show(server.offer(name, readFileSync(path.join(root, 'tests/pages', name))))
const badgeComesTo = (pattern: RegExp) =>
  expect.poll(() => firefox.badge(), { timeout: 30_000, interval: 100 }).toMatch(pattern)
const marks = () => firefox.page.evaluate(() => CSS.highlights.size)
const sidebarComesToSay = (words: string) =>
  expect.poll(() => firefox.sidebarText(), { timeout: 20_000, interval: 100 }).toContain(words)
async function switchSite(always: boolean) {
  // A review that was kept is shown at once, and drawn anew when the click's own is there: the switch is asked for until it is turned.
  const openPart = `[...document.querySelectorAll('[role=tab]')].find(({ textContent }) => textContent.includes(${JSON.stringify(panelSays('tabs_page'))})).click()`
  const turn = `
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes('127.0.0.1'))
    if (label.control.checked !== ${always}) label.click()`
  const turned = async () => {
    await firefox.inSidebar(openPart)
    await firefox.inSidebar(turn)
    return firefox.inSidebar(`
      return [...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes('127.0.0.1')).control.checked`)
  }
  await expect.poll(turned, { timeout: 20_000, interval: 200 }).toBe(String(always))
  // A page that is opened in the same moment may come before the browser knows of it.
  await expect.poll(() => firefox.scriptsPutIn(), { timeout: 20_000 }).toBe(always ? 1 : 0)
}

describe('a site that is always reviewed, in Firefox', () => {
  it('is opted in from the sidebar, and reviewed from page to page while that is open', async () => {
    await open('vague-story.html')
    expect(await firefox.badge()).toBe('')
    await firefox.clickAction()
    await sidebarComesToSay(panelSays('tabs_queries'))
    await switchSite(true)
    await open('swapped-story.html')
    await sidebarComesToSay('Ida Brannock')
    await badgeComesTo(/^[1-9]/)
  })

  it('is reviewed with the sidebar closed', async () => {
    await firefox.toggleSidebar()
    await expect.poll(() => firefox.sidebarText(), { timeout: 20_000 }).toBe('')
    await open('all-sourced.html')
    await badgeComesTo(/^0$/)
    await open('vague-story.html')
    await badgeComesTo(/^[1-9]/)
    await expect.poll(marks, { timeout: 20_000 }).toBeGreaterThan(0)
  })

  it('is left alone again when its user says so', async () => {
    await firefox.clickAction()
    await sidebarComesToSay(panelSays('tabs_queries'))
    await switchSite(false)
    await firefox.toggleSidebar()
    await expect.poll(marks, { timeout: 20_000 }).toBe(0)
    await open('vague-story.html')
    await firefox.page.waitForFunction(() => document.readyState === 'complete')
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await marks()).toBe(0)
    expect(await firefox.badge()).toBe('')
  })
})
