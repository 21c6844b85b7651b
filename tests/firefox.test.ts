import { describe, expect, it } from 'vitest'
import { firefoxForTests } from './support/firefox.ts'

const firefox = firefoxForTests()

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
    await page.goto(firefox.offer(file))
    const before = await page.evaluate(() => document.documentElement.outerHTML)
    await page.bringToFront()
    await firefox.session.clickAction()
    // A story without a query still has its paid blocks outlined, by a style sheet of ours.
    await expect
      .poll(() => page.evaluate(() => CSS.highlights.size + document.adoptedStyleSheets.length), {
        timeout: 30_000,
        interval: 100,
      })
      .toBeGreaterThan(0)
    await firefox.sidebarComesToSay('tabs_queries')
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before)
  })
})
