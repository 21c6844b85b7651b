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
})
afterAll(async () => {
  await firefox?.close()
  await server?.close()
})

describe('a review in Firefox', () => {
  it.each([
    'tests/pages/vague-story.html',
    'tests/pages/paid-article.html',
    'tests/pages/paid-blocks.html',
    'tests/pages/live-blog.html',
    'tests/pages/broken.html',
    'docs/sample/ferry-line.html',
  ])('opens the sidebar and marks %s without changing it', async (file) => {
    const { page } = firefox
    await page.goto(server.offer(path.basename(file), readFileSync(path.join(root, file))))
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await page.bringToFront()
    await firefox.clickAction()
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.size), { timeout: 30_000, interval: 100 })
      .toBeGreaterThan(0)
    expect(await firefox.sidebarText()).toContain(panelSays('tabs_queries'))
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })
})
