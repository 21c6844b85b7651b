import { builtExtension } from '../../cli/browser/built-extension.ts'
import { launchChromium } from '../../cli/browser/chromium.ts'
import type { PageServer } from '../../cli/browser/page-server.ts'
import { settledState } from '../../cli/browser/settled-state.ts'
import { inPanel } from '../../tests/panel-session.ts'
import type { RealPage } from '../real-pages.ts'
import type { OpenedPage, Side } from './side.ts'

/** Chromium's window: beside the panel the page has some 1,300 pixels. */
const width = 1680

export async function chromiumSide(server: PageServer): Promise<Side> {
  const browser = await launchChromium({ extension: builtExtension('chromium'), width })
  const [page = await browser.context.newPage()] = browser.context.pages()
  const own = `chrome-extension://${browser.extensionId}`
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && message.location().url.startsWith(own)) errors.push(message.text())
  })
  page.on('pageerror', (error) => {
    if (error.stack?.includes(own)) errors.push(error.message)
  })
  let listening: Promise<unknown> | null = null
  let stop = () => {}
  /** What the panel itself complains of, from its first opening on. */
  const listen = () => {
    listening ??= inPanel(browser, async (panel, { onMessage }) => {
      onMessage((text) => {
        const { method, params } = JSON.parse(text)
        if (method === 'Runtime.exceptionThrown') errors.push(params.exceptionDetails.text)
        if (method === 'Runtime.consoleAPICalled' && params.type === 'error') errors.push(JSON.stringify(params.args))
      })
      await panel.send('Runtime.enable', {})
      await new Promise<void>((resolve) => {
        stop = resolve
      })
    })
  }
  return {
    name: 'Chromium',
    async open({ name, html }: RealPage): Promise<OpenedPage> {
      const url = server.offer(name, html)
      await page.goto(url)
      const before = await page.content()
      await browser.clickAction(page)
      const state = await settledState(browser, url)
      listen()
      // The marks come right after the review is kept.
      await page.waitForTimeout(300)
      return { state, unchanged: (await page.content()) === before, width: await page.evaluate(() => innerWidth) }
    },
    errors: async () => errors,
    async close() {
      stop()
      await listening?.catch(() => {})
      await browser.close()
    },
  }
}
