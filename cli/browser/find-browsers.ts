import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'brave-browser',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
} as const

const places = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
} as const

export type BrowserName = keyof typeof names

/** Where a browser is installed: as `SECOND_SOURCE_CHROMIUM` or `…_FIREFOX` says, on the path, or in its usual place. */
export function findBrowser(browser: BrowserName): string | null {
  const told = process.env[`SECOND_SOURCE_${browser.toUpperCase()}`]
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const candidates = [
    ...(told ? [told] : []),
    ...names[browser].flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...places[browser],
  ]
  return candidates.find(isExecutable) ?? null
}

/** Debian's packages for the browsers. */
const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

/**
 * Finds a browser, and installs it first where that can be done without asking: with `apt-get`, as root.
 *
 * @throws Error that names the exact command, where it can't.
 */
export function requireBrowser(browser: BrowserName): string {
  const found = findBrowser(browser) ?? (install(debianPackages[browser]) ? findBrowser(browser) : null)
  if (found) return found
  throw new Error(
    `${browser === 'chromium' ? 'Chromium' : 'Firefox'} is needed and isn't here. Install it with\n` +
      `  sudo apt-get update && sudo apt-get install -y ${debianPackages[browser]}\n` +
      `or, if it is somewhere unusual, say where: SECOND_SOURCE_${browser.toUpperCase()}=/path/to/it`,
  )
}

/** @returns Whether the Debian package could be installed. */
function install(debianPackage: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  console.error(`Installing ${debianPackage} …`)
  const apt = (...words: string[]) =>
    spawnSync('apt-get', words, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return apt('update', '-qq') && apt('install', '-y', '-qq', debianPackage)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
