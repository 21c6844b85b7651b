import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { requireBrowser } from '../cli/browser/find-browsers.ts'
import { requestLogFile } from '../cli/browser/request-log.ts'
import { evaluateInWindow, logRequests, showCode, sidebarCode } from './support/firefox-window.ts'

/** What the tests ask of Firefox's own window, where the toolbar button and the sidebar are. */
export interface FirefoxSession {
  browser: Browser
  page: Page
  /** Clicks the toolbar button for the tab in front, and with it grants `activeTab`. */
  clickAction(): Promise<void>
  /** Opens an address in the tab in front: PDFs and pages of the browser, which WebDriver waits for in vain, too. */
  show(address: string): Promise<void>
  /** Runs code in Firefox's own window, which may do anything; the value is made a string. */
  inWindow(code: string): Promise<string>
  /** How many scripts of the extension the browser puts into pages by itself. */
  scriptsPutIn(): Promise<number>
  /** The text that the real sidebar shows, '' while it is closed. */
  sidebarText(): Promise<string>
  /**
   * Runs code in the real sidebar as if its user did it: what the browser allows only within a gesture is allowed. The
   * value is made a string.
   */
  inSidebar(code: string): Promise<string>
  /** What the toolbar button's badge shows for the tab in front. */
  badge(): Promise<string>
  toggleSidebar(): Promise<void>
  close(): Promise<void>
}

/** Starts a headless Firefox with the built extension. */
export async function launchFirefox(extension: string): Promise<FirefoxSession> {
  const manifest = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'))
  const id: string = manifest.browser_specific_settings.gecko.id
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Whatever the extension asks its user for is granted.
      'extensions.webextOptionalPermissionPrompts': false,
      // Nothing but the loopback interface can be reached.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
    },
  })
  const inWindow = (code: string) => evaluateInWindow(browser, code)
  const inSidebar = (code: string) => inWindow(sidebarCode(id, code))
  const logFile = requestLogFile('firefox')
  if (logFile) await inWindow(logRequests)
  await browser.installExtension(extension)
  const page = await browser.newPage()
  return {
    browser,
    page,
    async clickAction() {
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
        ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
      `)
    },
    inWindow,
    async show(address) {
      await inWindow(showCode(address))
    },
    sidebarText: () => inSidebar('return document.body?.innerText ?? ""'),
    inSidebar,
    badge: () =>
      inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
        const action = ExtensionParent.apiManager.global.browserActionFor(extension)
        return action.action.getContextData(gBrowser.selectedTab).badgeText ?? ''
      `),
    scriptsPutIn: async () =>
      Number(
        await inWindow(`
          const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
          return extension.registeredContentScripts.size
        `),
      ),
    async toggleSidebar() {
      await inWindow(`await SidebarController.toggle()`)
    },
    async close() {
      if (logFile) writeFileSync(logFile, await inWindow('return JSON.stringify(secondSourceRequests)'))
      await browser.close()
    },
  }
}
