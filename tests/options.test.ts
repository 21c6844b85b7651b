import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { settledState } from '../cli/browser/settled-state.ts'
import { inPanel } from './panel-session.ts'

let browser: ExtensionBrowser
let server: PageServer
let story: Page
let options: Page

beforeAll(async () => {
  browser = await launchChromium({ extension: builtExtension('chromium') })
  server = await startPageServer(null)
  story = browser.context.pages()[0] ?? (await browser.context.newPage())
  const url = server.offer('ferry.html', readFileSync(path.join(root, 'docs/sample/ferry-line.html')))
  await story.goto(url)
  await browser.clickAction(story)
  await settledState(browser, url)
  options = await browser.context.newPage()
  await options.goto(`chrome-extension://${browser.extensionId}/options.html`)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const inStory = (code: string) => story.evaluate(code)
const names = () => inStory(`[...CSS.highlights.keys()].join(' ')`)

it('what is chosen in the options shows at once, in the page and in the panel', async () => {
  await expect.poll(names).toMatch(/second-source-vague/)
  // The panel follows the tab in front; the story stays under review behind it.
  await options.getByRole('checkbox', { name: 'Vague source' }).uncheck()
  await expect.poll(names).not.toMatch(/second-source-vague/)
  await options.getByRole('checkbox', { name: 'Named source' }).check()
  await expect.poll(names).toMatch(/second-source-attributed/)
  await options.getByRole('radio', { name: /^Lines on a tint/ }).check()
  const tinted = `document.adoptedStyleSheets.some((sheet) => [...sheet.cssRules].some(({ cssText }) => /text-decoration.*background-color/.test(cssText)))`
  await expect.poll(() => inStory(tinted)).toBe(true)

  await options.getByRole('radio', { name: 'Dark' }).check()
  await options.getByRole('radio', { name: 'Very large' }).check()
  await options.getByRole('radio', { name: 'Deutsch' }).check()
  await options.getByRole('heading', { name: 'Einstellungen' }).waitFor()
  await story.bringToFront()
  await inPanel(browser, async (panel) => {
    await expect.poll(() => panel.evaluate('document.querySelector("main").lang')).toBe('de')
    expect(await panel.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(27, 27, 27)')
    expect(await panel.evaluate('getComputedStyle(document.documentElement).fontSize')).toBe('21.6px')
    const cards = 'document.querySelectorAll(".card").length - document.querySelectorAll(".card-vague").length'
    expect(await panel.evaluate('document.querySelectorAll(".card-vague").length')).toBe(0)
    expect(await panel.evaluate(cards)).toBeGreaterThan(0)
  })
  await options.getByRole('radio', { name: 'Wie im Browser' }).nth(1).check()
  await options.getByRole('heading', { name: 'Options' }).waitFor()
})

it('everything that is kept goes out, away and in again', async () => {
  await options.bringToFront()
  await options.getByText('1 review is kept.').waitFor()
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Export everything' }).click(),
  ])
  const file = await download.path()
  expect(download.suggestedFilename()).toMatch(/^second-source-\d{4}-\d\d-\d\d\.jsonl$/)
  await options.getByRole('button', { name: 'Delete everything' }).click()
  await options.getByRole('button', { name: 'Delete', exact: true }).click()
  await options.getByText('Nothing is kept.').waitFor()
  await options.getByLabel('Import reviews').setInputFiles(file)
  await options.getByText('1 review was imported.').waitFor()
  await options.getByText('1 review is kept.').waitFor()
  await options.getByLabel('Import reviews').setInputFiles(path.join(root, 'package.json'))
  await options.getByText('This file holds no review from this desk. Nothing was changed.').waitFor()
})

it('a new user finds what it does behind the tab in front, and from every review how it was judged', async () => {
  const welcome = browser.context.pages().find((page) => page.url().endsWith('/welcome.html'))
  expect(await welcome?.locator('.strip-cells').count()).toBe(1)
  await story.bringToFront()
  const address = await inPanel(browser, (panel) =>
    panel.evaluate<string>('document.querySelector(".head-judged a").href'),
  )
  await options.goto(address)
  await options.getByRole('heading', { name: 'How this was judged', level: 1 }).waitFor()
  expect(await options.locator('.markdown table').count()).toBeGreaterThan(1)
})

it('the strip’s frame follows the page as it scrolls', async () => {
  await story.bringToFront()
  const framed = () =>
    inPanel(browser, (panel) =>
      panel.evaluate<number>('Number(document.querySelector(".strip-row .is-view-start")?.dataset.sentence ?? -1)'),
    )
  await story.evaluate('scrollTo(0, 800)')
  await expect.poll(framed, { timeout: 10_000 }).toBe(0)
  await story.evaluate('scrollTo(0, document.body.scrollHeight)')
  await expect.poll(framed, { timeout: 10_000 }).toBeGreaterThan(3)
})
