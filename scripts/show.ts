import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { launchChromium } from '../cli/browser/chromium.ts'
import { startPageServer } from '../cli/browser/page-server.ts'
import { capturePanel } from '../cli/browser/panel-picture.ts'
import { settledState } from '../cli/browser/settled-state.ts'
import { printReport } from '../cli/print-report.ts'
import { readInput } from '../cli/read-input.ts'

/** Shows the review of a page beside the page: the sample article, a saved page or an address. */
async function show(wanted = path.join(root, 'docs/sample/ferry-line.html')): Promise<void> {
  const isAddress = /^https?:/i.test(wanted)
  const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  const extension = builtExtension('chromium')
  const server = await startPageServer()
  const browser = await launchChromium({ extension, headless: !hasDisplay, online: isAddress })
  try {
    const [page = await browser.context.newPage()] = browser.context.pages()
    await page.goto(isAddress ? wanted : server.offer(path.basename(wanted), await bytesOf(wanted)))
    const url = page.url()
    await browser.clickAction(page)
    const state = await settledState(browser, url)
    console.log('review' in state && state.review ? printReport(state.review) : `The panel says: ${state.kind}.`)
    if (hasDisplay) {
      console.log('The browser stays open until you close it.')
      await new Promise((resolve) => browser.context.once('close', resolve))
      return
    }
    const folder = path.join(root, 'artifacts')
    mkdirSync(folder, { recursive: true })
    const picture = path.join(folder, 'review.png')
    await capturePanel(browser, page, picture)
    console.log(`No display here: the page and the panel beside it are in ${picture}`)
  } finally {
    await browser.close().catch(() => {})
    await server.close()
  }
}

async function bytesOf(file: string): Promise<Buffer | string> {
  const input = await readInput(file)
  if (input.kind === 'text') throw new Error('a text has no page to show; use `npm run review` for it')
  return input.bytes
}

show(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
