import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core'
import { withDevTools } from './devtools.ts'
import { requireBrowser } from './find-browsers.ts'
import { requestLogArguments } from './request-log.ts'

/** The extension's API, as code that is evaluated in its background finds it. */
declare const chrome: { action: { onClicked: { hasListeners(): boolean } } }

export interface ExtensionBrowser {
  context: BrowserContext
  extensionId: string
  /** The extension's background; started again by the browser when it is needed. */
  background(): Promise<Worker>
  /** Clicks the extension's toolbar button while `page` is in front. */
  clickAction(page: Page): Promise<void>
  close(): Promise<void>
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string
  headless?: boolean
  width?: number
  height?: number
  /** Let the browser resolve names; by default it reaches the loopback interface only. */
  online?: boolean
}

/** Starts Chromium with the extension in a profile of its own that is deleted afterwards. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const { extension, headless = true, width = 1280, height = 900, online = false } = options
  const profile = await mkdtemp(path.join(tmpdir(), 'second-source-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: requireBrowser('chromium'),
    headless,
    viewport: null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--window-size=${width},${height}`,
      '--window-position=0,0',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...requestLogArguments(),
      ...(online ? [] : ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']),
    ],
  })
  const background = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const extensionId = new URL((await background()).url()).host
  // A click before the background has begun to listen is lost.
  while (!(await (await background()).evaluate(() => chrome.action.onClicked.hasListeners()))) await wait(20)
  return {
    context,
    extensionId,
    background,
    clickAction: (page) => clickAction(context, extensionId, page),
    async close() {
      await context.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The DevTools protocol's own click on the button: it grants `activeTab` as a user's click does. */
async function clickAction(context: BrowserContext, id: string, page: Page): Promise<void> {
  await page.bringToFront()
  await withDevTools(context, async ({ send, target }) => {
    const tab = await target(`tab with ${page.url()}`, ({ type, url }) => type === 'tab' && url === page.url())
    await send('Extensions.triggerAction', { id, targetId: tab.targetId })
  })
}
