// npm run bench:paid-cost [-- RUNS]: what finding paid content costs a page, in a real Chromium, by the page's size.
// Cost is processor time of the page's main thread, so that other work on the machine doesn't count; slices are by the clock.
import { chromium, type Page } from 'playwright-core'
import { requireBrowser } from '../../cli/browser/find-browsers.ts'
import { generatedPage } from './generated-page.ts'
import { startSourceServer } from './source-server.ts'

const sizes = [1_000, 3_000, 10_000, 30_000, 100_000]

interface Cost {
  elements: number
  markers: number
  /** Milliseconds of processor time, run by run. */
  costs: number[]
  /** Longest slice of each run, in milliseconds. */
  slices: number[]
}

async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? 5)
  const server = await startSourceServer((address) => generatedPage(Number(address.slice(1)) || 0))
  const browser = await chromium.launch({ executablePath: requireBrowser('chromium') })
  try {
    const page = await browser.newPage({ viewport: { width: 1300, height: 800 } })
    page.setDefaultTimeout(180_000)
    console.log('elements  markers   cost: best  median ms   µs an element   longest slice: best  median ms')
    for (const size of sizes) {
      const { elements, markers, costs, slices } = await measure(page, `${server.origin}/${size}`, runs)
      const [least = 0] = costs
      const cells = [
        elements,
        markers,
        least,
        median(costs),
        (least * 1_000) / elements,
        slices[0] ?? 0,
        median(slices),
      ]
      const widths = [8, 9, 13, 11, 16, 22, 11]
      const text = cells.map((cell, index) => cell.toFixed(index < 2 ? 0 : 1).padStart(widths[index] ?? 8))
      console.log(text.join(''))
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Each run on a page that is loaded anew: nothing is warm, as when a reader presses the button. */
async function measure(page: Page, address: string, runs: number): Promise<Cost> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const threadTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? 0) * 1_000
  }
  const open = async () => {
    await page.goto(address)
    await page.addScriptTag({ type: 'module', url: '/bench/paid-cost/in-page.ts' })
    await page.waitForFunction('globalThis.detect && document.body.offsetHeight > 0')
  }
  const cost: Cost = { elements: 0, markers: 0, costs: [], slices: [] }
  for (let run = 0; run < runs; run++) {
    await open()
    cost.elements = await page.evaluate(() => document.querySelectorAll('*').length)
    const before = await threadTime()
    cost.markers = await page.evaluate('detect()')
    cost.costs.push((await threadTime()) - before)
    await open()
    cost.slices.push(await page.evaluate('detectInSlices()'))
  }
  await session.detach()
  cost.costs.sort((one, other) => one - other)
  cost.slices.sort((one, other) => one - other)
  return cost
}

function median(sorted: number[]): number {
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

await main()
