// `node scripts/store-picture.ts`: the picture for the stores, 1280 × 800: the sample article with its review beside it.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { askPanel } from '../cli/browser/ask-panel.ts'
import { builtExtension, root } from '../cli/browser/built-extension.ts'
import { launchChromium } from '../cli/browser/chromium.ts'
import { startPageServer } from '../cli/browser/page-server.ts'
import { settledState } from '../cli/browser/settled-state.ts'

const [width, height] = [1280, 800]

const browser = await launchChromium({ extension: builtExtension('chromium'), width: width + 20, height: height + 160 })
const server = await startPageServer()
try {
  const [page = await browser.context.newPage()] = browser.context.pages()
  const url = server.offer('ferry-line.html', readFileSync(path.join(root, 'docs/sample/ferry-line.html')))
  await page.goto(url)
  await browser.clickAction(page)
  await settledState(browser, url)
  // Where the marks are.
  await page.evaluate(() => window.scrollTo(0, 820))
  await page.waitForTimeout(1_000)
  const { data: panel } = await askPanel<{ data: string }>(browser, 'Page.captureScreenshot', { format: 'png' })
  const story = (await page.screenshot()).toString('base64')
  const sheet = await browser.context.newPage()
  await sheet.setViewportSize({ width, height })
  const image = (data: string, style: string) =>
    `<img alt="" style="${style};height:auto" src="data:image/png;base64,${data}">`
  await sheet.setContent(
    `<body style="margin:0;width:${width}px;height:${height}px;display:flex;justify-content:flex-end;overflow:hidden;background:#fff">
     ${image(story, 'align-self:flex-start')}${image(panel, 'align-self:flex-start;flex:none')}`,
  )
  writeFileSync(path.join(root, 'docs/store/panel.png'), await sheet.screenshot())
} finally {
  await browser.close()
  await server.close()
}
