import { setTimeout as wait } from 'node:timers/promises'
import { builtExtension } from '../../cli/browser/built-extension.ts'
import type { PageServer } from '../../cli/browser/page-server.ts'
import { launchFirefox } from '../../tests/firefox.ts'
import type { PanelState } from '../../types/panel.ts'
import type { RealPage } from '../real-pages.ts'
import type { OpenedPage, Side } from './side.ts'

/** A page that takes longer is given up, in milliseconds. */
const longest = 90_000

/** What the panel has kept in session storage, read where Firefox holds it, and left there for the panel (`true`). */

const kept = `
  const { extension } = WebExtensionPolicy.getByID('second-source@second-source.example')
  const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs')
  const held = Object.values(extensionStorageSession.get(extension, null))
  return JSON.stringify(held.map((holder) => holder.deserialize(globalThis, true)))
`

export async function firefoxSide(server: PageServer): Promise<Side> {
  const firefox = await launchFirefox(builtExtension('firefox'))
  const { page, inWindow } = firefox
  // The same room for the page as in the other browser: its window less the panel.
  await page.setViewport({ width: 1294, height: 770 })
  return {
    name: 'Firefox',
    async open({ name, html }: RealPage): Promise<OpenedPage> {
      const url = server.offer(name, html)
      await page.goto(url)
      const before = await page.evaluate(() => document.documentElement.outerHTML)
      await page.bringToFront()
      await firefox.clickAction()
      const until = Date.now() + longest
      let state: PanelState | null = null
      while (!state && Date.now() < until) {
        await wait(100)
        const entries: Array<{ url?: string; state?: PanelState }> = JSON.parse(await inWindow(kept))
        state = entries.find((entry) => entry.url === url)?.state ?? null
      }
      if (!state) throw new Error(`no review of ${name} in Firefox`)
      await wait(300)
      const after = await page.evaluate(() => [document.documentElement.outerHTML, innerWidth] as const)
      return { state, unchanged: after[0] === before, width: after[1] }
    },
    async errors() {
      const told = await inWindow(`
        const own = 'moz-extension://' + WebExtensionPolicy.getByID('second-source@second-source.example').mozExtensionHostname
        return JSON.stringify(Services.console.getMessageArray().flatMap((message) => {
          if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return []
          return message.sourceName.startsWith(own) ? [message.errorMessage] : []
        }))
      `)
      return JSON.parse(told)
    },
    close: () => firefox.close(),
  }
}
