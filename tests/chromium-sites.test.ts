import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { builtExtension } from '../cli/browser/built-extension.ts'
import type { CopiedNode } from '../types/copied-page.ts'
import { panelSays } from './panel-says.ts'
import { chromiumForTests } from './support/chromium.ts'

/** The extension's API, as code that is evaluated in its background finds it. */
declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> }
  runtime: { getContexts(filter: object): Promise<Array<{ contextType: string }>> }
  tabs: { query(filter: object): Promise<Array<{ id: number }>> }
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } }
  scripting: { getRegisteredContentScripts(): Promise<Array<{ matches?: string[]; excludeMatches?: string[] }>> }
}

const extension = mkdtempSync(path.join(tmpdir(), 'second-source-sites-'))
// Headless, nobody can answer the browser's question; here it has been answered beforehand for the loopback address.
const chromium = chromiumForTests(() => {
  cpSync(builtExtension('chromium'), extension, { recursive: true })
  const file = path.join(extension, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['*://127.0.0.1/*'] }))
  return extension
})
afterAll(() => rmSync(extension, { recursive: true, force: true }))

const { offer } = chromium
const inBackground = async <Value>(work: () => Promise<Value>) => (await chromium.browser.background()).evaluate(work)
const badge = () =>
  inBackground(async () => {
    const [tab] = await chrome.tabs.query({ active: true })
    return chrome.action.getBadgeText({ tabId: tab?.id })
  })
const badgeComesTo = (pattern: RegExp) => expect.poll(badge, { timeout: 30_000 }).toMatch(pattern)
const marks = () => chromium.page.evaluate(() => CSS.highlights.size)
const registered = () => inBackground(() => chrome.scripting.getRegisteredContentScripts())
const headlineComesTo = (pattern: RegExp) => expect.poll(chromium.panelHeadline, { timeout: 20_000 }).toMatch(pattern)
const inPage = (label: string) =>
  `[...document.querySelectorAll('label')].find(({ textContent }) => textContent.includes(${JSON.stringify(label)}))`
async function openPagePart() {
  const tab = `[...document.querySelectorAll('[role=tab]')].find(({ textContent }) => textContent.includes(${JSON.stringify(panelSays('tabs_page'))}))`
  await expect
    .poll(() => chromium.inPanel(`${tab}?.click() === undefined && Boolean(${tab})`), { timeout: 20_000 })
    .toBe(true)
  await expect.poll(() => chromium.inPanel(`Boolean(${inPage('127.0.0.1')})`), { timeout: 20_000 }).toBe(true)
}
const closePanel = () => chromium.inPanel('window.close()').catch(() => {})
const contexts = () =>
  inBackground(async () => (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType))

/** Evaluates an expression in the place of the page script; a promise is awaited, the value must be JSON. */
async function inPageScript<Value>(expression: string): Promise<Value> {
  const session = await chromium.page.context().newCDPSession(chromium.page)
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
    await chromium.page.goto(offer('vague-story.html'))
    await chromium.page.waitForTimeout(1_000)
    expect(await registered()).toEqual([])
    expect(await badge()).toBe('')
    expect(await marks()).toBe(0)
  })

  it('is opted in from the panel', async () => {
    const url = offer('vague-story.html')
    await chromium.review(url)
    await openPagePart()
    await chromium.inPanel(`${inPage('127.0.0.1')}.click()`)
    await expect.poll(registered).toMatchObject([{ matches: ['*://127.0.0.1/*'] }])
    await expect.poll(() => chromium.inPanel(`${inPage('127.0.0.1')}.querySelector('input').checked`)).toBe(true)
  })

  it('is reviewed with the panel closed: findings on the button, marks in the page, which is not changed', async () => {
    await closePanel()
    await expect.poll(contexts).not.toContain('SIDE_PANEL')
    await chromium.page.goto(offer('vague-story.html'))
    await badgeComesTo(/^[1-9]\d*$/)
    await expect.poll(marks).toBeGreaterThan(0)
    expect(await contexts()).toContain('OFFSCREEN_DOCUMENT')
    expect(await chromium.page.evaluate(() => document.documentElement.outerHTML)).toContain('</html>')
    await chromium.page.goto(offer('all-sourced.html'))
    await badgeComesTo(/^0$/)
    await chromium.page.goto(offer('no-story.html'))
    await chromium.page.waitForTimeout(1_500)
    expect(await badge()).toBe('')
  })

  it('has the article in a copy of its page found, though there is no panel', async () => {
    await chromium.page.goto(offer('vague-story.html'))
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
    await chromium.page.goto(offer('swapped-story.html'))
    await badgeComesTo(/^[1-9]/)
    await chromium.page.click('[data-story=ponds]')
    await expect
      .poll(async () => (await chromium.markedWords()).join(' '), { timeout: 20_000 })
      .toContain('Experts warn')
  })

  it('is shown in the panel at once when that is opened, and the panel follows from page to page', async () => {
    const url = offer('vague-story.html')
    await chromium.page.goto(url)
    await badgeComesTo(/^[1-9]/)
    await chromium.click()
    await headlineComesTo(/./)
    const first = await chromium.panelHeadline()
    await chromium.page.goto(offer('swapped-story.html'))
    await headlineComesTo(/Market hall/)
    expect(first).not.toMatch(/Market hall/)
    await expect.poll(marks, { timeout: 10_000 }).toBeGreaterThan(0)
  })

  it('has exceptions by address', async () => {
    const url = offer('vague-story.html')
    await chromium.page.goto(url)
    await expect
      .poll(() => chromium.inPanel<string>('document.querySelector(".address")?.textContent ?? ""'), {
        timeout: 20_000,
      })
      .toBe(url)
    await openPagePart()
    await chromium.inPanel(`${inPage(panelSays('site_except'))}.click()`)
    await expect
      .poll(registered)
      .toMatchObject([{ excludeMatches: [expect.stringContaining('/vague-story.html'), expect.any(String)] }])
    await closePanel()
    await chromium.page.goto(url)
    await chromium.page.waitForTimeout(1_500)
    expect(await marks()).toBe(0)
    expect(await badge()).toBe('')
  })

  it('is left alone again when its user says so, in pages that are open, too', async () => {
    const url = offer('vague-story.html')
    await chromium.page.goto(url)
    await badgeComesTo(/^[1-9]/)
    await expect.poll(marks).toBeGreaterThan(0)
    const options = await chromium.browser.context.newPage()
    await options.goto(`chrome-extension://${chromium.browser.extensionId}/options.html`)
    await options.getByRole('button', { name: 'Review 127.0.0.1 no longer without a click' }).click()
    await expect.poll(registered).toEqual([])
    expect(await options.getByText('/vague-story.html').count()).toBe(0)
    await options.close()
    await chromium.page.bringToFront()
    await expect.poll(marks).toBe(0)
    await expect.poll(badge).toBe('')
  })
})
