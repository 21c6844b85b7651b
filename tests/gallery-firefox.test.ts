import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import puppeteer, { type Browser } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { requireBrowser } from '../cli/browser/find-browsers.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { messagesIn } from '../locales/testing/messages-in.ts'
import { buildGallery } from './gallery/build.ts'
import type { Gallery } from './gallery/main.tsx'

let browser: Browser
let server: PageServer
beforeAll(async () => {
  browser = await puppeteer.launch({ browser: 'firefox', executablePath: requireBrowser('firefox'), headless: true })
  server = await startPageServer(null)
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

it('axe finds nothing in any state in Firefox', async () => {
  const page = await browser.newPage()
  await page.setViewport({ width: 360, height: 720 })
  await page.goto(server.offer('gallery.html', await buildGallery()))
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
  const found = await page.evaluate(async (messages) => {
    const { gallery, axe } = window as unknown as { gallery: Gallery; axe: typeof import('axe-core') }
    const problems: string[] = []
    for (const name of gallery.names) {
      await gallery.show(name, messages)
      const { violations } = await axe.run(document)
      problems.push(...violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html.slice(0, 160)}`))
    }
    return [gallery.names.length, ...problems]
  }, messagesIn('en'))
  expect(found[0]).toBeGreaterThan(25)
  expect(found.slice(1)).toEqual([])
}, 300_000)
