import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluateInPanel } from '../cli/browser/ask-panel.ts'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { panelSays } from './panel-says.ts'
import { smallPdf } from './small-pdf.ts'

let browser: ExtensionBrowser
let server: PageServer
let elsewhere: PageServer
let page: Page

beforeAll(async () => {
  browser = await launchChromium({ extension: builtExtension('chromium') })
  server = await startPageServer(null)
  elsewhere = await startPageServer(null)
  page = browser.context.pages()[0] ?? (await browser.context.newPage())
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  await elsewhere?.close()
})

const panelText = () => evaluateInPanel<string>(browser, 'document.body.innerText')
const panelComesToSay = (name: string) =>
  expect.poll(panelText, { timeout: 20_000, interval: 100 }).toContain(panelSays(name))
const pressInPanel = (name: string) =>
  evaluateInPanel<void>(
    browser,
    `[...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(panelSays(name))}).click()`,
  )
const offer = (name: string, to = server) => to.offer(name, readFileSync(path.join(root, 'tests/pages', name)))

describe('what the panel in Chromium says where there is no review', () => {
  it.each([
    ['a page of the browser', () => 'chrome://version/', 'state_refused_browser_page'],
    ['an empty tab', () => 'about:blank', 'state_refused_browser_page'],
    ['a PDF', () => server.offer('report.pdf', smallPdf, 'application/pdf'), 'state_refused_pdf'],
    ['a PDF that isn’t named so', () => server.offer('get', smallPdf, 'application/pdf'), 'state_refused_pdf'],
    ['plain data', () => server.offer('data', '{"a":1}', 'application/json'), 'state_refused_not_html'],
    ['a page without a story', () => offer('no-story.html'), 'state_noStory_title'],
    ['an empty page', () => offer('empty.html'), 'state_noStory_title'],
  ])('%s', async (_what, address, said) => {
    await page.goto(address())
    await browser.clickAction(page)
    await panelComesToSay(said)
  })

  it('a page that was left for another', async () => {
    await page.goto(offer('plain-report.html'))
    await browser.clickAction(page)
    await panelComesToSay('tabs_queries')
    await page.goto(offer('vague-story.html', elsewhere))
    await panelComesToSay('state_navigated_title')
    // The browser let us into the other site only: the panel's own button couldn't, so it says what can.
    await panelComesToSay('state_navigated_press')
    expect(await panelText()).not.toContain(panelSays('state_navigated_action'))
    await browser.clickAction(page)
    await panelComesToSay('tabs_queries')
    // On the same site the browser's leave lasts.
    await page.goto(offer('plain-report.html', elsewhere))
    await panelComesToSay('state_navigated_title')
    await pressInPanel('state_navigated_action')
    await panelComesToSay('tabs_queries')
  })

  it('a tab that nobody asked about, of the browser’s own or not', async () => {
    const other = await browser.context.newPage()
    await other.goto('chrome://version/')
    await panelComesToSay('state_notReviewed_title')
    await pressInPanel('state_notReviewed_action')
    await panelComesToSay('state_refused_browser_page')
    await other.goto(offer('vague-story.html'))
    await pressInPanel('state_refused_action').catch(() => {})
    await other.close()
    await panelComesToSay('tabs_queries')
  })
})
