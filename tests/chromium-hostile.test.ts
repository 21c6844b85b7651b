import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { evaluateInPanel } from '../cli/browser/ask-panel.ts'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { settledState } from '../cli/browser/settled-state.ts'

let browser: ExtensionBrowser
let server: PageServer
let page: Page

beforeAll(async () => {
  browser = await launchChromium({ extension: builtExtension('chromium') })
  server = await startPageServer(null)
  page = browser.context.pages()[0] ?? (await browser.context.newPage())
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})

const plain = readFileSync(path.join(root, 'tests/pages/plain-report.html'), 'utf8')

async function review(name: string, html: string) {
  const url = server.offer(name, html)
  await page.goto(url)
  await browser.clickAction(page)
  return settledState(browser, url)
}

async function wordsOf(html: string): Promise<number> {
  const state = await review('page.html', html)
  if (state.kind !== 'reviewed') throw new Error(`${state.kind}: ${JSON.stringify(state)}`)
  return state.review.article.words
}

describe('a hostile page', () => {
  it.each([
    [
      'redefines what scripts rely on',
      `<script>
        const trap = () => { throw new Error('trapped') }
        for (const name of ['querySelectorAll', 'querySelector', 'closest', 'getAttribute', 'getBoundingClientRect', 'toString'])
          Element.prototype[name] = trap
        Array.prototype.map = Array.prototype.filter = String.prototype.slice = Object.prototype.toString = trap
        Document.prototype.createRange = Document.prototype.createTreeWalker = Node.prototype.cloneNode = trap
        Object.defineProperty(Node.prototype, 'nodeType', { get: trap })
      </script>`,
    ],
    [
      'has attributes of two million characters',
      `<div class="${'x'.repeat(2_000_000)}" data-a="${'&lt;'.repeat(500_000)}"></div>`,
    ],
    [
      'takes names of its fields from its form',
      '<form><input name="children"><input name="attributes"><input name="parentElement"></form>',
    ],
    [
      'names pictures after the document’s own parts',
      ['contentType', 'defaultView', 'body', 'cloneNode', 'createTreeWalker', 'documentElement', 'createRange']
        .map((name) => `<img alt="" name="${name}">`)
        .join(''),
    ],
  ])('%s, and is reviewed as it would be without', async (_what, added) => {
    const words = await wordsOf(plain)
    expect(await wordsOf(plain.replace('</body>', `${added}</body>`))).toBe(words)
  })

  it('has its markup shown as words, never run', async () => {
    const attack = 'Mayor &lt;img src=x onerror="globalThis.hit=1"&gt; opens the bridge'
    const state = await review('page.html', plain.replace(/<h1[^>]*>[^<]*<\/h1>/, `<h1>${attack}</h1>`))
    expect(state.kind).toBe('reviewed')
    expect(await evaluateInPanel(browser, 'globalThis.hit ?? null')).toBe(null)
    expect(await evaluateInPanel(browser, 'document.querySelectorAll("img[onerror]").length')).toBe(0)
  })
})
