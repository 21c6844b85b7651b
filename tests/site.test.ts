import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import axe from 'axe-core'
import { type Browser, chromium, type Frame, type Page } from 'playwright-core'
import { build, type PreviewServer, preview } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../cli/browser/built-extension.ts'
import { requireBrowser } from '../cli/browser/find-browsers.ts'
import { requestLogArguments } from '../cli/browser/request-log.ts'

/** In a folder of a server, as pages of repositories are. */
const base = '/second-source/'
const outDir = mkdtempSync(path.join(tmpdir(), 'second-source-site-'))
let server: PreviewServer
let browser: Browser
let page: Page
let address: string
const requests: string[] = []
const complaints: string[] = []

beforeAll(async () => {
  const site = {
    configFile: path.join(root, 'site/vite.config.ts'),
    base,
    logLevel: 'error',
    build: { outDir },
  } as const
  await build(site)
  server = await preview({ ...site, preview: { host: '127.0.0.1', port: 0 } })
  address = server.resolvedUrls?.local[0] ?? ''
  browser = await chromium.launch({ executablePath: requireBrowser('chromium'), args: requestLogArguments() })
  page = await browser.newPage({ locale: 'en', viewport: { width: 1400, height: 900 } })
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(address)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
  rmSync(outDir, { recursive: true, force: true })
})

async function frameOf(id: string): Promise<Frame> {
  const frame = await (await page.waitForSelector(`iframe#${id}`)).contentFrame()
  if (!frame) throw new Error(`There is no frame ${id}.`)
  return frame
}

const marksIn = (frame: Frame) => frame.evaluate(() => CSS.highlights.size)

describe('the site', { timeout: 180_000 }, () => {
  it('reviews the sample page at the press of the panel’s button, and not before', async () => {
    const sample = await frameOf('page')
    const panel = await frameOf('panel')
    await panel.getByRole('button', { name: /Review/ }).waitFor()
    const before = await sample.evaluate(() => document.documentElement.outerHTML)
    expect(requests.filter((url) => /\.onnx|\.wasm|page\.js/.test(url))).toEqual([])
    expect(await marksIn(sample)).toBe(0)

    await panel.getByRole('button', { name: /Review/ }).click()
    await panel.getByRole('tab', { name: /Queries/ }).waitFor({ timeout: 120_000 })
    await expect.poll(() => marksIn(sample), { timeout: 30_000 }).toBeGreaterThan(0)
    expect(await sample.evaluate(() => document.documentElement.outerHTML)).toBe(before)
    expect(await panel.getByText('Critics say the figures are too rosy.').count()).toBeGreaterThan(0)
  })

  it('selects the card of a mark that is clicked', async () => {
    const [sample, panel] = [await frameOf('page'), await frameOf('panel')]
    await sample.getByText('Critics say the figures are too rosy').click({ position: { x: 60, y: 12 } })
    await panel.locator('[aria-current="true"]', { hasText: 'Critics say the figures are too rosy' }).waitFor()
  })

  it('keeps what was decided for the next visit', async () => {
    const panel = await frameOf('panel')
    await panel
      .getByRole('button', { name: /Needs a source/ })
      .first()
      .click()
    await panel
      .getByRole('button', { name: /Needs a source/, pressed: true })
      .first()
      .waitFor()
    await page.reload()
    const again = await frameOf('panel')
    await again
      .getByRole('button', { name: /Review/ })
      .first()
      .click()
    await again
      .getByRole('button', { name: /Needs a source/, pressed: true })
      .first()
      .waitFor({ timeout: 120_000 })
  })

  it('can be used with a screen reader', async () => {
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document))
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('asks nobody but its own folder for anything, and breaks no policy of its own', () => {
    expect(requests.length).toBeGreaterThan(5)
    expect(requests.filter((url) => !url.startsWith(address) && !/^(?:blob|data):/.test(url))).toEqual([])
    expect(complaints).toEqual([])
  })
})
