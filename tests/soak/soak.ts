import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { builtExtension } from '../../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../../cli/browser/chromium.ts'
import { panelTarget, withDevTools } from '../../cli/browser/devtools.ts'
import { type PageServer, startPageServer } from '../../cli/browser/page-server.ts'
import { settledState } from '../../cli/browser/settled-state.ts'
import { type Held, heldBy, tracesIn } from './memory.ts'
import { application, endless, onePage, story } from './pages.ts'

export interface SoakPlan {
  reviews: number
  /** So many different pages. */
  pages: number
  /** Stories swapped in place. */
  navigations: number
  /** Stories on the page that goes on. */
  stories: number
  /** What is held is looked at so many times in each part. */
  looks: number
}

export type SoakPart = 'reviews' | 'navigations' | 'endless'

export interface SoakReport {
  held: Record<SoakPart, Array<Held & { after: number }>>
  /** What a page holds of ours: after the panel was closed, and after the extension was updated. */
  left: Record<'off' | 'update', { highlights: number; sheets: number; listeners: number }>
}

/** Uses the extension in one browser session for long, and notes what it holds on to. */
export async function soak(plan: SoakPlan, say: (line: string) => void): Promise<SoakReport> {
  const browser = await launchChromium({ extension: builtExtension('chromium') })
  const server = await startPageServer(null)
  try {
    const [page = await browser.context.newPage()] = browser.context.pages()
    const look = (held: Array<Held & { after: number }>, total: number) => async (done: number) => {
      if (done % Math.max(1, Math.floor(total / plan.looks)) !== 0) return
      const now = await heldBy(browser, page)
      held.push({ after: done, ...now })
      say(
        `${done} of ${total}: page ${now.page.megabytes} MB, panel ${now.panel.megabytes} MB, process ${now.process} MB`,
      )
    }
    const held: SoakReport['held'] = { reviews: [], navigations: [], endless: [] }
    await reviewMany(browser, page, server, plan, look(held.reviews, plan.reviews))
    await navigateMany(browser, page, server, plan, look(held.navigations, plan.navigations))
    await scrollOn(browser, page, server, plan, look(held.endless, plan.stories))
    return { held, left: await leftBehind(browser, page, server) }
  } finally {
    await browser.close()
    await server.close()
  }
}

type Look = (done: number) => Promise<void>

async function review(browser: ExtensionBrowser, page: Page, url: string): Promise<void> {
  await browser.clickAction(page)
  await settledState(browser, url)
}

async function reviewMany(browser: ExtensionBrowser, page: Page, server: PageServer, plan: SoakPlan, look: Look) {
  const urls = Array.from({ length: plan.pages }, (_, number) => server.offer(`${number}.html`, onePage(number)))
  for (let done = 1; done <= plan.reviews; done++) {
    const url = urls[done % urls.length] ?? ''
    await page.goto(url)
    await review(browser, page, url)
    await look(done)
  }
}

async function navigateMany(browser: ExtensionBrowser, page: Page, server: PageServer, plan: SoakPlan, look: Look) {
  const url = server.offer('application.html', application)
  await page.goto(url)
  await review(browser, page, url)
  for (let done = 1; done <= plan.navigations; done++) {
    await page.evaluate(
      ([html, path]) => (window as unknown as { swap(html: string, path: string): void }).swap(html, path),
      [story(done % 50), `/application/${done % 50}`] as const,
    )
    await wait(100)
    await look(done)
  }
}

async function scrollOn(browser: ExtensionBrowser, page: Page, server: PageServer, plan: SoakPlan, look: Look) {
  const url = server.offer('endless.html', endless)
  await page.goto(url)
  await review(browser, page, url)
  for (let done = 1; done <= plan.stories; done++) {
    await page.evaluate((html) => {
      ;(window as unknown as { more(html: string): void }).more(html)
      window.scrollTo(0, document.body.scrollHeight)
    }, story(done))
    await wait(150)
    await look(done)
  }
}

/** Reviews a page, and ends the review once by closing the panel and once by starting the extension anew. */
async function leftBehind(browser: ExtensionBrowser, page: Page, server: PageServer): Promise<SoakReport['left']> {
  const marked = async () => {
    const url = server.offer('left.html', onePage(1))
    await page.goto(url)
    const before = await listenersOf(page)
    await review(browser, page, url)
    while ((await tracesIn(page)).highlights === 0) await wait(50)
    return before
  }
  const leftOf = async (before: number) => {
    // The page script learns of the closed port a moment later.
    for (let tries = 0; tries < 40 && (await tracesIn(page)).highlights > 0; tries++) await wait(50)
    return { ...(await tracesIn(page)), listeners: (await listenersOf(page)) - before }
  }
  const beforeOff = await marked()
  await closePanel(browser)
  const off = await leftOf(beforeOff)
  const beforeUpdate = await marked()
  const background = await browser.background()
  await background.evaluate(() => chrome.runtime.reload()).catch(() => {})
  return { off, update: await leftOf(beforeUpdate) }
}

async function listenersOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.collectGarbage')
  const { metrics } = await session.send('Performance.getMetrics')
  await session.detach()
  return metrics.find(({ name }) => name === 'JSEventListeners')?.value ?? 0
}

async function closePanel({ context, extensionId }: ExtensionBrowser): Promise<void> {
  await withDevTools(context, async (devTools) => {
    const { targetId } = await panelTarget(devTools, extensionId)
    await devTools.send('Target.closeTarget', { targetId })
  })
}

/** The extension's API, as code that is evaluated in its background finds it. */
declare const chrome: { runtime: { reload(): void } }
