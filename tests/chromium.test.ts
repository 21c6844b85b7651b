import { beforeAll, describe, expect, it } from 'vitest'
import { settledState } from '../cli/browser/settled-state.ts'
import { chromiumForTests, reviewIn } from './support/chromium.ts'

const chromium = chromiumForTests()
const requests: string[] = []
beforeAll(() => {
  chromium.browser.context.on('request', (request) => requests.push(request.url()))
})

const review = (file: string) => chromium.review(chromium.offer(file))
const reviewOf = async (file: string) => reviewIn(await review(file))
async function open(file: string): Promise<string> {
  const url = chromium.offer(file)
  await chromium.page.goto(url)
  return url
}

describe('a review in Chromium', () => {
  it('attributes a plain report to its sources', async () => {
    const { summary, paid } = await reviewOf('tests/pages/plain-report.html')
    expect(summary.byVerdict.attributed).toBeGreaterThan(10)
    expect(paid.wholeArticle).toBe(false)
  })

  it('queries a story of vague sources', async () => {
    const { summary } = await reviewOf('tests/pages/vague-story.html')
    const { vague, unattributed, attributed } = summary.byVerdict
    expect(vague + unattributed).toBeGreaterThan(attributed)
  })

  it('says that a whole article is paid for, and by whom', async () => {
    const { paid } = await reviewOf('tests/pages/paid-article.html')
    expect(paid).toMatchObject({
      wholeArticle: true,
      sponsor: 'Nordvik Energy',
      basis: 'advertising',
      confidence: 'high',
    })
  })

  it('says by what a label is unclear, as the page is drawn', async () => {
    const { paid } = await reviewOf('tests/pages/unclear-labels.html')
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
    const { summary, sources } = await reviewOf('tests/pages/unclear-labels.html')
    expect(summary.paidSentences).toBe(2)
    expect(sources.map(({ name }) => name)).not.toContain('Otto Bright')
  })

  it('outlines paid blocks and moves nothing', async () => {
    const url = await open('tests/pages/unclear-labels.html')
    const measure = () =>
      chromium.page.evaluate(() =>
        Array.from(document.querySelectorAll('body *'), (element) => JSON.stringify(element.getBoundingClientRect())),
      )
    const outline = (selector: string) =>
      chromium.page.evaluate(
        (which) => getComputedStyle(document.querySelector(which) as Element).outlineStyle,
        selector,
      )
    const before = await measure()
    await chromium.click()
    await settledState(chromium.browser, url)
    await expect.poll(() => outline('#card')).toBe('dashed')
    expect(await outline('#advertiser')).toBe('dashed')
    expect(await outline('h1')).toBe('none')
    expect(await measure()).toEqual(before)
  })

  it('finds paid blocks and links without calling the article paid', async () => {
    const { paid } = await reviewOf('tests/pages/paid-blocks.html')
    const kinds = new Set(paid.markers.map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['affiliate-disclosure', 'label', 'link', 'slot'])
    expect(paid.wholeArticle).toBe(false)
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
    const contexts = await (await chromium.browser.background()).evaluate(async () =>
      (await chrome.runtime.getContexts({})).map(({ contextType }) => contextType),
    )
    expect(contexts).toContain('SIDE_PANEL')
  })

  it('changes nothing in the page and asks no network for anything', async () => {
    const url = await open('docs/sample/ferry-line.html')
    await chromium.page.evaluate(() => {
      const seen: string[] = []
      Object.assign(window, { seen })
      new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
        attributes: true,
        characterData: true,
        childList: true,
        subtree: true,
      })
    })
    const before = await chromium.page.evaluate(() => document.documentElement.outerHTML)
    requests.length = 0
    await chromium.click()
    await settledState(chromium.browser, url)
    await expect.poll(() => chromium.page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
    expect(await chromium.page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(await chromium.page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([])
    expect(requests.filter((address) => /^https?:/.test(address))).toEqual([])
  })
})

/** The extension's API, as code that is evaluated in its background finds it. */
declare const chrome: { runtime: { getContexts(filter: object): Promise<Array<{ contextType: string }>> } }
