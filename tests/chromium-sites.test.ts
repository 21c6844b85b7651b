import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluateInPanel } from '../cli/browser/ask-panel.ts'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { settledState } from '../cli/browser/settled-state.ts'
import type { CopiedNode } from '../types/copied-page.ts'
import { panelSays } from './panel-says.ts'

/** The extension's API, as code that is evaluated in its background finds it. */
declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> }
  runtime: { getContexts(filter: object): Promise<Array<{ contextType: string }>> }
  tabs: { query(filter: object): Promise<Array<{ id: number }>> }
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } }
  scripting: { getRegisteredContentScripts(): Promise<Array<{ matches?: string[]; excludeMatches?: string[] }>> }
}

let extension: string
let browser: ExtensionBrowser
let server: PageServer
let page: Page

beforeAll(async () => {
  // Headless, nobody can answer the browser's question; here it has been answered beforehand for the loopback address.
  extension = mkdtempSync(path.join(tmpdir(), 'second-source-sites-'))
  cpSync(builtExtension('chromium'), extension, { recursive: true })
  const file = path.join(extension, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://127.0.0.1/*'] }))
  browser = await launchChromium({ extension })
  server = await startPageServer(null)
  page = browser.context.pages()[0] ?? (await browser.context.newPage())
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(extension, { recursive: true, force: true })
})

const offer = (name: string) => server.offer(name, readFileSync(path.join(root, 'tests/pages', name)))
const inBackground = async <Value>(work: () => Promise<Value>) => (await browser.background()).evaluate(work)
const badge = () =>
  inBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true })
    return chrome.action.getBadgeText({ tabId: tab?.id })
  })
const badgeComesTo = (pattern: RegExp) => expect.poll(badge, { timeout: 30_000 }).toMatch(pattern)
const marks = () => page.evaluate(() => CSS.highlights.size)
const registered = () => inBackground(() => chrome.scripting.getRegisteredContentScripts())
const headline = () => evaluateInPanel<string>(browser, 'document.querySelector(".head-title")?.textContent ?? ""')
const headlineComesTo = (pattern: RegExp) => expect.poll(headline, { timeout: 20_000 }).toMatch(pattern)
const inPage = (label: string) =>
  `[...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes(${JSON.stringify(label)}))`
async function openPagePart() {
  const tab = `[...document.querySelectorAll('[role=tab]')].find(({ textContent }) => textContent.includes(${JSON.stringify(panelSays('tabs_page'))}))`
  await expect
    .poll(() => evaluateInPanel(browser, `${tab}?.click() === undefined && Boolean(${tab})`), { timeout: 20_000 })
    .toBe(true)
  await expect.poll(() => evaluateInPanel(browser, `Boolean(${inPage('127.0.0.1')})`), { timeout: 20_000 }).toBe(true)
}
const closePanel = () => evaluateInPanel(browser, 'window.close()').catch(() => {})
const contexts = () =>
  inBackground(async () => (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType))

/** Evaluates an expression in the place of the page script; a promise is awaited, the value must be JSON. */
async function inPageScript<Value>(expression: string): Promise<Value> {
  const session = await page.context().newCDPSession(page)
  const worlds: Array<{ id: number; origin: string }> = []
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await session.send('Runtime.enable')
  const contextId = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'))?.id
  if (contextId === undefined) throw new Error('the page script has no world of its own')
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    awaitPromise: true,
    returnByValue: true,
    expression,
  })
  await session.detach()
  return result.value as Value
}

describe('a site that is always reviewed', () => {
  it('is none at first: no page is read, no script is registered', async () => {
    await page.goto(offer('vague-story.html'))
    await page.waitForTimeout(1_000)
    expect(await registered()).toEqual([])
    expect(await badge()).toBe('')
    expect(await marks()).toBe(0)
  })

  it('is opted in from the panel', async () => {
    const url = offer('vague-story.html')
    await page.goto(url)
    await browser.clickAction(page)
    await settledState(browser, url)
    await openPagePart()
    await evaluateInPanel(browser, `${inPage('127.0.0.1')}.click()`)
    await expect.poll(registered).toMatchObject([{ matches: ['*://127.0.0.1/*'] }])
    await expect
      .poll(() => evaluateInPanel(browser, `${inPage('127.0.0.1')}.querySelector('input').checked`))
      .toBe(true)
  })

  it('is reviewed with the panel closed: findings on the button, marks in the page, which is not changed', async () => {
    await closePanel()
    await expect.poll(contexts).not.toContain('SIDE_PANEL')
    await page.goto(offer('vague-story.html'))
    await badgeComesTo(/^[1-9]\d*$/)
    await expect.poll(marks).toBeGreaterThan(0)
    expect(await contexts()).toContain('OFFSCREEN_DOCUMENT')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toContain('</html>')
    await page.goto(offer('all-sourced.html'))
    await badgeComesTo(/^0$/)
    await page.goto(offer('no-story.html'))
    await page.waitForTimeout(1_500)
    expect(await badge()).toBe('')
  })

  it('has the article in a copy of its page found, though there is no panel', async () => {
    await page.goto(offer('vague-story.html'))
    await badgeComesTo(/^[1-9]\d*$/)
    const prose = 'The council, it is said, talked about the bridge for longer than anybody thought. '.repeat(6)
    const copy: CopiedNode[] = [
      [-1, 'html', [], ''],
      [0, 'body', [], ''],
      [1, 'nav', [], ''],
      [1, 'article', [], ''],
      ...[4, 5, 6].flatMap((number): CopiedNode[] => [
        [3, 'p', [], ''],
        [number, prose],
      ]),
    ]
    const question = { kind: 'extract-unattended', page: JSON.stringify(copy).slice(1, -1) }
    const answer = await inPageScript<{ kept: number[] }>(`chrome.runtime.sendMessage(${JSON.stringify(question)})`)
    expect(answer.kept).toEqual(expect.arrayContaining([4, 5, 6]))
    expect(answer.kept).not.toContain(2)
    expect(await inPageScript(`chrome.runtime.sendMessage({ kind: 'extract-unattended', page: [] })`)).toBeNull()
  })

  it('is followed when it swaps its story', async () => {
    await page.goto(offer('swapped-story.html'))
    await badgeComesTo(/^[1-9]/)
    await page.click('[data-story=ponds]')
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            Array.from(CSS.highlights.values())
              .flatMap((highlight) => Array.from(highlight as unknown as Iterable<Range>, (range) => range.toString()))
              .join(' '),
          ),
        { timeout: 20_000 },
      )
      .toContain('Experts warn')
  })

  it('is shown in the panel at once when that is opened, and the panel follows from page to page', async () => {
    const url = offer('vague-story.html')
    await page.goto(url)
    await badgeComesTo(/^[1-9]/)
    await browser.clickAction(page)
    await headlineComesTo(/./)
    const first = await headline()
    await page.goto(offer('swapped-story.html'))
    await headlineComesTo(/Market hall/)
    expect(first).not.toMatch(/Market hall/)
    await expect.poll(marks, { timeout: 10_000 }).toBeGreaterThan(0)
  })

  it('has exceptions by address', async () => {
    const url = offer('vague-story.html')
    await page.goto(url)
    await expect
      .poll(() => evaluateInPanel<string>(browser, 'document.querySelector(".address")?.textContent ?? ""'), {
        timeout: 20_000,
      })
      .toBe(url)
    await openPagePart()
    await evaluateInPanel(browser, `${inPage(panelSays('site_except'))}.click()`)
    await expect
      .poll(registered)
      .toMatchObject([{ excludeMatches: [expect.stringContaining('/vague-story.html'), expect.any(String)] }])
    await closePanel()
    await page.goto(url)
    await page.waitForTimeout(1_500)
    expect(await marks()).toBe(0)
    expect(await badge()).toBe('')
  })

  it('is left alone again when its user says so, in pages that are open, too', async () => {
    const url = offer('vague-story.html')
    await page.goto(url)
    await badgeComesTo(/^[1-9]/)
    await expect.poll(marks).toBeGreaterThan(0)
    const options = await browser.context.newPage()
    await options.goto(`chrome-extension://${browser.extensionId}/options.html`)
    await options.getByRole('button', { name: 'Review 127.0.0.1 no longer without a click' }).click()
    await expect.poll(registered).toEqual([])
    expect(await options.getByText('/vague-story.html').count()).toBe(0)
    await options.close()
    await page.bringToFront()
    await expect.poll(marks).toBe(0)
    await expect.poll(badge).toBe('')
  })
})
