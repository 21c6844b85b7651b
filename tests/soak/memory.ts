import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { ExtensionBrowser } from '../../cli/browser/chromium.ts'
import { inPanel } from '../panel-session.ts'

/** What is held at one moment, after garbage was collected. */
export interface Held {
  /** JavaScript's memory of the page, and what hangs on its documents. */
  page: { megabytes: number; nodes: number; listeners: number; documents: number }
  panel: { megabytes: number; nodes: number; listeners: number }
  /** The extension's own process, the worker with its network in it; `null` where the system doesn't tell. Megabytes. */
  process: number | null
}

type Metrics = { metrics: Array<{ name: string; value: number }> }

const of = ({ metrics }: Metrics, name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0
const megabytes = (bytes: number) => Math.round(bytes / 1e4) / 100

export async function heldBy(browser: ExtensionBrowser, page: Page): Promise<Held> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await session.send('HeapProfiler.collectGarbage')
  const inPage = (await session.send('Performance.getMetrics')) as Metrics
  await session.detach()
  const ofPanel = await inPanel(browser, async (panel) => {
    await panel.send('Performance.enable', {})
    await panel.send('HeapProfiler.collectGarbage', {})
    return (await panel.send('Performance.getMetrics', {})) as Metrics
  })
  return {
    page: {
      megabytes: megabytes(of(inPage, 'JSHeapUsedSize')),
      nodes: of(inPage, 'Nodes'),
      listeners: of(inPage, 'JSEventListeners'),
      documents: of(inPage, 'Documents'),
    },
    panel: {
      megabytes: megabytes(of(ofPanel, 'JSHeapUsedSize')),
      nodes: of(ofPanel, 'Nodes'),
      listeners: of(ofPanel, 'JSEventListeners'),
    },
    process: await extensionProcess(browser),
  }
}

/** The renderer that holds most is the extension's: the network and its runtime are in it. */
async function extensionProcess(browser: ExtensionBrowser): Promise<number | null> {
  const session = await browser.context.browser()?.newBrowserCDPSession()
  if (!session) return null
  const { processInfo } = (await session.send('SystemInfo.getProcessInfo')) as {
    processInfo: Array<{ type: string; id: number }>
  }
  await session.detach()
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateMegabytes(id))
  return sizes.reduce<number | null>((most, size) => (size !== null && size > (most ?? 0) ? size : most), null)
}

function privateMegabytes(id: number): number | null {
  try {
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
    const kilobytes = ['Private_Clean', 'Private_Dirty'].map((name) =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(rollup)?.[1] ?? 0),
    )
    return Math.round(kilobytes.reduce((sum, size) => sum + size, 0) / 100) / 10
  } catch {
    return null
  }
}

/** What of ours a page can be seen to hold. */
export function tracesIn(page: Page): Promise<{ highlights: number; sheets: number }> {
  return page.evaluate(() => ({ highlights: CSS.highlights.size, sheets: document.adoptedStyleSheets.length }))
}
