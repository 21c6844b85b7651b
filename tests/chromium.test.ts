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
const requests: string[] = []

beforeAll(async () => {
  browser = await launchChromium({ extension: builtExtension('chromium') })
  server = await startPageServer(null)
  page = browser.context.pages()[0] ?? (await browser.context.newPage())
  browser.context.on('request', (request) => requests.push(request.url()))
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

async function open(file: string): Promise<string> {
  const url = server.offer(path.basename(file), readFileSync(path.join(root, file)))
  await page.goto(url)
  return url
}

async function review(file: string) {
  const url = await open(file)
  await browser.clickAction(page)
  return settledState(browser, url)
}

describe('a review in Chromium', () => {
  it('attributes a plain report to its sources', async () => {
    const state = await review('tests/pages/plain-report.html')
    if (state.kind !== 'reviewed') throw new Error(state.kind)
    expect(state.review.summary.byVerdict.attributed).toBeGreaterThan(10)
    expect(state.review.paid.wholeArticle).toBe(false)
  })

  it('queries a story of vague sources', async () => {
    const state = await review('tests/pages/vague-story.html')
    if (state.kind !== 'reviewed') throw new Error(state.kind)
    const { vague, unattributed, attributed } = state.review.summary.byVerdict
    expect(vague + unattributed).toBeGreaterThan(attributed)
  })

  it('says that a whole article is paid for, and by whom', async () => {
    const state = await review('tests/pages/paid-article.html')
    if (state.kind !== 'reviewed') throw new Error(state.kind)
    expect(state.review.paid).toMatchObject({
      wholeArticle: true,
      sponsor: 'Nordvik Energy',
      basis: 'advertising',
      confidence: 'high',
    })
  })

  it('says by what a label is unclear, as the page is drawn', async () => {
    const state = await review('tests/pages/unclear-labels.html')
    if (state.kind !== 'reviewed') throw new Error(state.kind)
    const { paid } = state.review
    const problemsOf = (text: string) => paid.markers.find((marker) => marker.text === text)?.disclosure?.problems
    expect(problemsOf('Sponsored')).toEqual([
      'sponsored_word',
      'small_type',
      'low_contrast',
      'after_content',
      'lost_in_print',
    ])
    expect(problemsOf('Advertisement')).toEqual(['lost_in_narrow', 'hidden_from_screen_readers'])
    expect(paid).toMatchObject({ wholeArticle: false, funding: { funder: 'the Merrow Foundation' } })
  })

  it('counts nothing that an advertiser says as the newsroom’s', async () => {
    const state = await review('tests/pages/unclear-labels.html')
    if (state.kind !== 'reviewed') throw new Error(state.kind)
    expect(state.review.summary.paidSentences).toBe(2)
    expect(state.review.sources.map(({ name }) => name)).not.toContain('Otto Bright')
  })

  it('outlines paid blocks and moves nothing', async () => {
    const url = await open('tests/pages/unclear-labels.html')
    const measure = () =>
      page.evaluate(() =>
        Array.from(document.querySelectorAll('body *'), (element) => JSON.stringify(element.getBoundingClientRect())),
      )
    const outline = (selector: string) =>
      page.evaluate((which) => getComputedStyle(document.querySelector(which) as Element).outlineStyle, selector)
    const before = await measure()
    await browser.clickAction(page)
    await settledState(browser, url)
    await expect.poll(() => outline('#card')).toBe('dashed')
    expect(await outline('#advertiser')).toBe('dashed')
    expect(await outline('h1')).toBe('none')
    expect(await measure()).toEqual(before)
  })

  it('finds paid blocks and links without calling the article paid', async () => {
    const state = await review('tests/pages/paid-blocks.html')
    if (state.kind !== 'reviewed') throw new Error(state.kind)
    const kinds = new Set(state.review.paid.markers.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['affiliate-disclosure', 'label', 'link', 'slot'])
    expect(state.review.paid.wholeArticle).toBe(false)
  })

  it.each(['tests/pages/live-blog.html', 'tests/pages/broken.html', 'tests/pages/right-to-left.html'])(
    'reads %s',
    async (file) => {
      const state = await review(file)
      expect(state).toMatchObject({ kind: 'reviewed' })
    },
  )

  it.each(['tests/pages/no-story.html', 'tests/pages/empty.html'])('says that %s holds no story', async (file) => {
    expect(await review(file)).toMatchObject({ kind: 'no-story' })
  })

  it('opens the real side panel', async () => {
    await review('tests/pages/plain-report.html')
    const contexts = await (await browser.background()).evaluate(async () =>
      (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType),
    )
    expect(contexts).toContain('SIDE_PANEL')
  })

  it('changes nothing in the page and asks no network for anything', async () => {
    const url = await open('docs/sample/ferry-line.html')
    await page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    requests.length = 0
    await browser.clickAction(page)
    await settledState(browser, url)
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
    expect(requests.filter((address) => /^https?:/.test(address))).toEqual([])
  })
})

/** The extension's API, as code that is evaluated in its background finds it. */
declare const chrome: { runtime: { getContexts(filter: object): Promise<Array<{ contextType: string }>> } }
