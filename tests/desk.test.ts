import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { type ExtensionBrowser, launchChromium } from '../cli/browser/chromium.ts'
import { type PageServer, startPageServer } from '../cli/browser/page-server.ts'
import { settledState } from '../cli/browser/settled-state.ts'
import { inPanel, type PanelSession } from './panel-session.ts'

let server: PageServer
let downloads: string
beforeAll(async () => {
  server = await startPageServer(null)
  downloads = mkdtempSync(path.join(tmpdir(), 'second-source-downloads-'))
})
afterAll(async () => {
  await server?.close()
  rmSync(downloads, { recursive: true, force: true })
})

const shift = 8
const focused = (panel: PanelSession, what: string) =>
  panel.evaluate<boolean>(`Boolean(document.activeElement?.matches(${JSON.stringify(what)}))`)

/** Presses a key until something has the focus, as a keyboard's user goes through a document. */
async function pressUntil(panel: PanelSession, key: string, modifiers: number, what: string): Promise<void> {
  for (let presses = 0; presses < 400; presses++) {
    if (await focused(panel, what)) return
    await panel.press(key, modifiers)
  }
  throw new Error(`the keyboard does not reach ${what}`)
}

it.each([
  ['', 'no-preference'],
  [' with reduced motion', 'reduce'],
])('a page is reviewed, decided on and reported by keyboard alone%s', async (_, motion) => {
  const browser: ExtensionBrowser = await launchChromium({ extension: builtExtension('chromium') })
  try {
    const file = 'tests/pages/vague-story.html'
    const url = server.offer(`${motion}.html`, readFileSync(path.join(root, file)))
    const page = browser.context.pages()[0] ?? (await browser.context.newPage())
    await page.goto(url)
    await browser.clickAction(page)
    await settledState(browser, url)
    await inPanel(browser, async (panel, { send }) => {
      await panel.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value: motion }] })
      await panel.send('Emulation.setFocusEmulationEnabled', { enabled: true })
      await send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads })
      await expect.poll(() => panel.evaluate('document.querySelectorAll(".decision").length')).toBeGreaterThan(19)

      for (const verdict of ['1', '2', '3', '4', '1']) {
        const before = await panel.evaluate<string>('document.activeElement?.dataset.finding ?? ""')
        await panel.press('j')
        await expect
          .poll(() => panel.evaluate<string>('document.activeElement?.dataset.finding ?? ""'))
          .not.toBe(before)
        await panel.press(verdict)
        await expect.poll(() => focusedVerdict(panel)).toBe(verdict)
        if (verdict === '1' || verdict === '3') {
          // The second “1” is the fifth finding: two notes are enough.
          if (
            await panel.evaluate<boolean>('document.querySelectorAll(".note-text[data-target^=finding]").length < 2')
          ) {
            await panel.press('n')
            await expect.poll(() => focused(panel, '.note-text')).toBe(true)
            await panel.type(`Asked the desk about ${verdict}.`)
            await panel.press('Escape')
            await expect.poll(() => focused(panel, '[data-finding]')).toBe(true)
          }
        }
      }
      await pressUntil(panel, 'Tab', shift, '[role=tab]')
      await panel.press('End')
      await expect
        .poll(() => panel.evaluate('document.querySelector(".report-preview")?.value.length'))
        .toBeGreaterThan(200)
      await pressUntil(panel, 'Tab', 0, '.report-row .choices-select ~ button, .report-row .choices ~ button + button')
      await panel.press('Enter')
      await expect.poll(() => readdirSync(downloads).filter((name) => name.endsWith('.md')).length).toBe(1)
    })
    const [name = ''] = readdirSync(downloads)
    const report = readFileSync(path.join(downloads, name), 'utf8')
    rmSync(path.join(downloads, name))
    expect(report.match(/\*\*(?:Needs a source|Sourced elsewhere|Fine|Wrong mark)\*\*/g)).toHaveLength(5)
    expect(report.match(/Note: Asked the desk about [13]\./g)).toHaveLength(2)
  } finally {
    await browser.close()
  }
})

function focusedVerdict(panel: PanelSession): Promise<string> {
  return panel.evaluate(
    `String(1 + [...document.activeElement.querySelectorAll('.decision')].findIndex((button) => button.ariaPressed === 'true'))`,
  )
}
