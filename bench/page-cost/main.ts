// `npm run bench:page-cost [-- EVERY]`: what a review costs the page, in real Chromium. Needs ../shared.
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { builtExtension } from '../../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../../cli/browser/page-server.ts'
import { settledState } from '../../cli/browser/settled-state.ts'
import { pageScripts } from '../../entrypoints/page/page-scripts.ts'
import { tasksOf } from '../browser/script-tasks.ts'
import { startTracing } from '../browser/trace.ts'
import { realPages } from '../real-pages.ts'
import { latencyOf } from './latency.ts'
import { storyOf } from './story.ts'

const bars = { all: 40, task: 16, latency: 5 }

const scripts = ({ extensionId }: ExtensionBrowser) =>
  pageScripts.map((file) => `chrome-extension://${extensionId}${file}`)

/** Opens a page, waits, reviews it; what ran of ours before the click, and the tasks of ours after it. */
async function costOf(browser: ExtensionBrowser, page: Page, url: string) {
  await page.goto(url)
  await wait(500)
  const idle = await startTracing(browser.context)
  await wait(500)
  const before = tasksOf(await idle.stop(), scripts(browser))
  const tracing = await startTracing(browser.context)
  await browser.clickAction(page)
  const state = await settledState(browser, url)
  await wait(1_000)
  const tasks = tasksOf(await tracing.stop(), scripts(browser))
  return { before: before.length, tasks, words: 'review' in state && state.review ? state.review.article.words : 0 }
}

const sum = (tasks: Array<{ time: number }>) => tasks.reduce((all, { time }) => all + time, 0)
const most = (tasks: Array<{ time: number }>) => Math.max(0, ...tasks.map(({ time }) => time))
const ms = (time: number) => `${time.toFixed(1)} ms`

async function main(every: number): Promise<void> {
  const pages = realPages().filter((_, index) => index % every === 0)
  const browser = await launchChromium({ extension: builtExtension('chromium'), width: 1680 })
  const server: PageServer = await startPageServer()
  const [page = await browser.context.newPage()] = browser.context.pages()
  try {
    // The second time on, as users mostly have it: the browser has compiled what it keeps.
    const stories = []
    for (let run = 0; run < 4; run++)
      stories.push(await costOf(browser, page, server.offer('story.html', storyOf(1_500))))
    const [story = { before: 0, tasks: [], words: 0 }] = stories.slice(1).sort((a, b) => sum(a.tasks) - sum(b.tasks))
    console.log(`Before the click: ${stories.reduce((all, { before }) => all + before, 0)} tasks of ours (bar: 0)`)
    console.log(
      `A story of ${story.words} words: ${ms(sum(story.tasks))} in all (bar: ${bars.all}), the longest task ${ms(most(story.tasks))}`,
    )

    const longest: number[] = []
    for (const { name, html } of pages) {
      const { tasks } = await costOf(browser, page, server.offer(name, html))
      longest.push(most(tasks))
      if (most(tasks) > bars.task) {
        const [worst] = [...tasks].sort((a, b) => b.time - a.time)
        const functions = [...(worst?.functions ?? [])].sort((a, b) => b[1] - a[1]).slice(0, 4)
        console.log(
          `  ${name}: ${ms(most(tasks))} of ${ms(sum(tasks))}; ${functions.map(([at, count]) => `${at} ×${count}`).join(', ')}`,
        )
      }
    }
    const over = longest.filter((time) => time > bars.task).length
    console.log(
      `${longest.length} pages: ${over} with a task of ours over ${bars.task} ms (bar: 0), the longest ${ms(Math.max(...longest))}`,
    )

    const { without, during } = await latencyOf(browser, page)
    const share = ((during - without) / without) * 100
    console.log(
      `A click is answered after ${ms(without)} without a review, after ${ms(during)} during one: ${share.toFixed(1)} % more (bar: ${bars.latency})`,
    )
  } finally {
    await browser.close()
    await server.close()
  }
}

main(Number(process.argv[2] ?? 1)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
