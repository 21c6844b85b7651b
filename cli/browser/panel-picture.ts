import { writeFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import type { ExtensionBrowser } from './chromium.ts'
import { withDevTools } from './devtools.ts'

/** Writes a PNG of the page with the real side panel beside it; a headless browser has no window to take a picture of. */
export async function capturePanel(browser: ExtensionBrowser, page: Page, file: string): Promise<void> {
  const panel = await panelPicture(browser)
  const story = (await page.screenshot()).toString('base64')
  const sheet = await browser.context.newPage()
  const image = (data: string) => `<img alt="" style="height:100vh;display:block" src="data:image/png;base64,${data}">`
  await sheet.setContent(`<body style="margin:0;display:flex;width:max-content">${image(story)}${image(panel)}`)
  await writeFile(file, await sheet.locator('body').screenshot())
  await sheet.close()
}

/** The panel is no page to Playwright, only a target of the DevTools protocol, which answers with nested messages. */
function panelPicture({ context, extensionId }: ExtensionBrowser): Promise<string> {
  return withDevTools(context, async ({ send, onMessage, target }) => {
    const { targetId } = await target(
      'open side panel',
      ({ type, url }) => type === 'page' && url.includes(`${extensionId}/sidepanel`),
    )
    const { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: false })) as { sessionId: string }
    const answer = new Promise<string>((resolve) => {
      onMessage((message) => {
        const { id, result } = JSON.parse(message) as { id?: number; result?: { data: string } }
        if (id === 1 && result) resolve(result.data)
      })
    })
    const message = JSON.stringify({ id: 1, method: 'Page.captureScreenshot', params: { format: 'png' } })
    await send('Target.sendMessageToTarget', { sessionId, message })
    return answer
  })
}
