import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type Browser, chromium, type Page } from 'playwright-core'
import { builtExtension } from '../../cli/browser/built-extension.ts'
import { requireBrowser } from '../../cli/browser/find-browsers.ts'
import { requestLogArguments } from '../../cli/browser/request-log.ts'

/** A browser with the built extension in it. */
export interface Running {
  process: ChildProcess
  browser: Browser
  extensionId: string
}

/** Our own process, so that it can be killed as the system would kill it. */
export async function start(profile: string): Promise<Running> {
  const extension = builtExtension('chromium')
  rmSync(path.join(profile, 'DevToolsActivePort'), { force: true })
  const child = spawn(
    requireBrowser('chromium'),
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      ...requestLogArguments(),
      '--remote-debugging-port=0',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      'about:blank',
    ],
    // A group of its own: the browser's helpers go with it.
    { detached: true, stdio: 'ignore' },
  )
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(profile)}`)
  const context = browser.contexts()[0]
  if (!context) throw new Error('the browser has no window')
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  return { process: child, browser, extensionId: new URL(worker.url()).host }
}

async function portOf(profile: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    await wait(50)
    try {
      const port = readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]
      if (port) return port
    } catch {
      // Not up yet.
    }
  }
  throw new Error('the browser did not start')
}

/** Ends the browser in peace. */
export async function stop({ process: child, browser }: Running): Promise<void> {
  await browser.close().catch(() => {})
  kill(child)
  await wait(300)
}

/** Ends a browser as the system would. */
export function kill(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has gone already.
  }
}

/** The panel, as a page of its own. */
export async function openPanel({ browser, extensionId }: Running): Promise<Page> {
  const [context] = browser.contexts()
  if (!context) throw new Error('the browser has no window')
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`)
  return page
}
