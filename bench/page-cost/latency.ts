import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import type { ExtensionBrowser } from '../../cli/browser/chromium.ts'
import { startPageServer } from '../../cli/browser/page-server.ts'
import { storyOf } from './story.ts'

/** So many rounds, each of which clicks for a while with a review and for as long without. */
const rounds = 6
/** Clicks in each half of a round; a review takes about as long. */
const clicks = 25
/** The screen is drawn so often, in milliseconds. Clicks at an even pace would all wait equally long for that. */
const frame = 17

/** A page that changes when it is clicked and notes how long after the click that was drawn, in milliseconds. */
const interactive = storyOf(1_500).replace(
  '<main>',
  `<button id="button" style="position:fixed;left:0;top:0;width:80px;height:40px">0</button><main><script>
    window.latencies = []
    document.getElementById('button').addEventListener('click', ({ target, timeStamp }) => {
      target.textContent = Number(target.textContent) + 1
      requestAnimationFrame(() => setTimeout(() => latencies.push(performance.now() - timeStamp)))
    })
  </script>`,
)

/**
 * How long a click takes to be answered and drawn, without a review and during one, in the middle of all clicks. Both
 * are measured by turns in one run, so that what else the machine does falls on both.
 */
export async function latencyOf(browser: ExtensionBrowser, page: Page): Promise<{ without: number; during: number }> {
  // The page's own script may run.
  const server = await startPageServer(null)
  const [without, during]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    for (const reviewed of round % 2 ? [true, false] : [false, true]) {
      await page.goto(server.offer('interactive.html', interactive))
      await wait(300)
      if (reviewed) await browser.clickAction(page)
      for (let click = 0; click < clicks; click++) {
        await page.mouse.click(20, 20)
        await wait(20 + ((click * 7) % frame))
      }
      await wait(100)
      const measured = await page.evaluate(() => (window as unknown as { latencies: number[] }).latencies)
      ;(reviewed ? during : without).push(...measured)
    }
  }
  await server.close()
  return { without: middle(without), during: middle(during) }
}

function middle(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
