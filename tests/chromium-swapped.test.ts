import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluateInPanel } from '../cli/browser/ask-panel.ts'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { settledState } from '../cli/browser/settled-state.ts'
import { panelSays } from './panel-says.ts'
import { inPanel } from './panel-session.ts'

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

const panelText = () => evaluateInPanel<string>(browser, 'document.body.innerText')
const headline = () => evaluateInPanel<string>(browser, 'document.querySelector(".head-title")?.textContent ?? ""')
const comesTo = (title: string) => expect.poll(headline, { timeout: 20_000, interval: 50 }).toBe(title)
/** The words under all marks; the page's own script can see the registry. */
const marked = () =>
  page.evaluate(() =>
    Array.from(CSS.highlights.values()).flatMap((highlight) =>
      Array.from(highlight as unknown as Iterable<Range>, (range) => range.toString()),
    ),
  )
async function reviewed(name: string) {
  const url = server.offer(name, readFileSync(path.join(root, 'tests/pages', name)))
  await page.goto(url)
  await browser.clickAction(page)
  expect((await settledState(browser, url)).kind).toBe('reviewed')
  return url
}

const hall = 'Market hall roof to be mended before winter'
const ponds = 'Anglers and swimmers agree on the upper ponds'

describe('a page that swaps its story in place', () => {
  it('is followed to the other story, under its own headline, byline and address, and back', async () => {
    const url = await reviewed('swapped-story.html')
    await comesTo(hall)
    expect(await panelText()).toContain('Ida Brannock')
    await page.click('[data-story=ponds]')
    await comesTo(ponds)
    await expect.poll(marked).toContainEqual(expect.stringContaining('Experts warn'))
    const state = await settledState(browser, `${url}?story=ponds`)
    if (state.kind !== 'reviewed') throw new Error(state.kind)
    expect(state.review.page).toMatchObject({
      title: ponds,
      byline: ['Rafe Ollerton'],
      url: `${url}?story=ponds`,
      published: null,
      siteName: 'Tarn Courier',
    })
    expect(state.review.article.text).not.toContain('template')
    await page.goBack()
    await comesTo(hall)
    expect(await panelText()).toContain('Ida Brannock')
    await expect.poll(marked).toContainEqual(expect.stringContaining('widely believed'))
  })

  it('never gets a mark on the other story’s words while it changes', async () => {
    await reviewed('swapped-story.html')
    await expect.poll(marked).not.toEqual([])
    const before = new Set(await marked())
    await page.evaluate(() => document.querySelector<HTMLElement>('[data-story=ponds]')?.click())
    const seen: string[] = []
    for (const until = Date.now() + 2_000; Date.now() < until; ) seen.push(...(await marked()))
    expect(
      seen.filter((words) => words !== '' && !before.has(words) && !/Experts|Some believe|most polluted/.test(words)),
    ).toEqual([])
  })

  it('is said to hold no story when it has none any more', async () => {
    await reviewed('swapped-story.html')
    await page.click('[data-story=none]')
    await expect.poll(panelText, { timeout: 20_000 }).toContain(panelSays('state_noStory_title'))
  })

  it('does not change the panel under the hands of somebody who writes a note', async () => {
    await reviewed('swapped-story.html')
    await comesTo(hall)
    await inPanel(browser, async (panel) => {
      // As when the panel is the part of the window that has the keyboard.
      await panel.send('Emulation.setFocusEmulationEnabled', { enabled: true })
      await panel.evaluate(
        `void document.body.append(Object.assign(document.createElement('textarea'), { id: 'note' })); document.querySelector('#note').focus()`,
      )
      await page.evaluate(() => document.querySelector<HTMLElement>('[data-story=ponds]')?.click())
      await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, ponds)
      await page.waitForTimeout(2_500)
      expect(await headline()).toBe(hall)
      await panel.evaluate(`document.querySelector('#note').blur(); document.querySelector('#note').remove()`)
      await comesTo(ponds)
    })
  })
})

describe('a page that sets story below story', () => {
  const crane = 'Harbour crane comes down after sixty years'
  const buses = 'Night buses return to the coast road'
  const bees = 'Beekeepers count their losses after a wet spring'
  const bringUp = async (name: string) => {
    await page.waitForFunction(
      (which) => {
        const story = document.querySelector(`[data-name=${which}]`)
        if (story) story.scrollIntoView()
        else scrollTo(0, document.body.scrollHeight)
        return story !== null
      },
      name,
      { polling: 200 },
    )
  }

  it('is reviewed story by story, the one that is being read', async () => {
    const url = await reviewed('endless-stories.html')
    await comesTo(crane)
    await bringUp('buses')
    await comesTo(buses)
    const second = await settledState(browser, `${url}?story=buses`)
    if (second.kind !== 'reviewed') throw new Error(second.kind)
    expect(second.review.page).toMatchObject({ byline: ['Otis Fennimore'], published: null })
    expect(second.review.article.text).toMatch(/^Night buses will run/)
    expect(second.review.article.text).toMatch(/on Wednesday\.$/)
    await bringUp('bees')
    await comesTo(bees)
    expect(await panelText()).toContain('3')
    await page.evaluate(() => scrollTo(0, 0))
    await comesTo(crane)
    expect(await panelText()).toContain('Nell Ashdown')
    await expect.poll(marked).toContainEqual(expect.stringContaining('It is said'))
  })
})
