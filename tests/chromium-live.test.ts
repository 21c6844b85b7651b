import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { settledState } from '../cli/browser/settled-state.ts'

let browser: ExtensionBrowser
let server: PageServer
let page: Page

beforeAll(async () => {
  browser = await launchChromium({ extension: builtExtension('chromium') })
  server = await startPageServer(null)
  page = browser.context.pages()[0] ?? (await browser.context.newPage())
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

/** The words under all marks, sorted; the page's own script can see the registry. */
const markedWords = () =>
  page.evaluate(() =>
    Array.from(CSS.highlights.values())
      .flatMap((highlight) => Array.from(highlight as unknown as Iterable<Range>, String))
      .sort(),
  )

async function reviewed() {
  const url = server.offer('story.html', readFileSync(path.join(root, 'tests/pages/vague-story.html')))
  await page.goto(url)
  await browser.clickAction(page)
  const state = await settledState(browser, url)
  expect(state.kind).toBe('reviewed')
  await expect.poll(async () => (await markedWords()).length).toBeGreaterThan(5)
}

describe('marks on a page that moves', () => {
  it('follow their text into new nodes, as when a framework draws the story anew', async () => {
    await reviewed()
    const before = await markedWords()
    await page.evaluate(() => {
      for (const paragraph of document.querySelectorAll('p')) paragraph.replaceWith(paragraph.cloneNode(true))
    })
    await expect.poll(markedWords, { timeout: 10_000 }).toEqual(before)
  })

  it('stay on what reads the same where a live page goes on and is drawn anew as a whole', async () => {
    await reviewed()
    const before = await markedWords()
    await page.evaluate(() => {
      const story = document.querySelector('article') ?? document.querySelector('main') ?? document.body
      const anew = story.cloneNode(true) as Element
      const news = document.createElement('p')
      news.textContent =
        'The council will meet again on Friday to hear the people of the street, it was said late at night.'
      const [first] = anew.querySelectorAll('p')
      first?.parentElement?.insertBefore(news, first)
      story.replaceWith(anew)
    })
    await expect.poll(markedWords, { timeout: 10_000 }).toEqual(before)
  })

  it('never stand on other text: they go with their words and return with them', async () => {
    await reviewed()
    const before = await markedWords()
    await page.evaluate(() => {
      const kept = [...document.querySelectorAll('p')].map((paragraph) => paragraph.innerHTML)
      Object.assign(window, { kept })
      for (const paragraph of document.querySelectorAll('p')) paragraph.textContent = 'Other words stand here now.'
    })
    await expect.poll(markedWords, { timeout: 5_000 }).toEqual([])
    await page.evaluate(() => {
      const { kept } = window as unknown as { kept: string[] }
      for (const [at, paragraph] of [...document.querySelectorAll('p')].entries()) {
        paragraph.innerHTML = kept[at] ?? ''
      }
    })
    await expect.poll(markedWords, { timeout: 15_000 }).toEqual(before)
  })
})
