import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { askPanel } from './ask-panel.ts'
import type { ExtensionBrowser } from './chromium.ts'

/** Writes a PNG of the page with the real side panel beside it; a headless browser has no window to take a picture of. */
export async function capturePanel(browser: ExtensionBrowser, page: Page, file: string): Promise<void> {
  const { data: panel } = await askPanel<{ data: string }>(browser, 'Page.captureScreenshot', { format: 'png' })
  const story = (await page.screenshot()).toString('base64')
  const sheet = await browser.context.newPage()
  const image = (data: string) => `<img alt="" style="height:100vh;display:block" src="data:image/png;base64,${data}">`
  await sheet.setContent(`<body style="margin:0;display:flex;width:max-content">${image(story)}${image(panel)}`)
  await writeFile(file, await sheet.locator('body').screenshot())
  await sheet.close()
}
