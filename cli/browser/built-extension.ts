import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

const sources = [
  'assets',
  'claims',
  'components',
  'desk',
  'entrypoints',
  'locales',
  'page',
  'paid',
  'public',
  'review',
  'types',
]
const sourceFiles = ['package-lock.json', 'wxt.config.ts']

/**
 * Folder of the built extension, built first where it is missing or older than its sources.
 *
 * @throws Error where the build failed; what the build printed is on standard error.
 */
export function builtExtension(browser: 'chromium' | 'firefox'): string {
  const folder = path.join(root, '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3')
  const manifest = path.join(folder, 'manifest.json')
  if (existsSync(manifest) && statSync(manifest).mtimeMs >= newestSource()) return folder
  console.error(`Building the extension for ${browser} …`)
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs')
  const target = browser === 'chromium' ? [] : ['-b', 'firefox']
  const { status } = spawnSync(process.execPath, [wxt, 'build', ...target], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    // A test runner sets another one, and with it come libraries' parts for development.
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error('the extension could not be built')
  return folder
}

function newestSource(): number {
  const files = sources.flatMap((folder) =>
    existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
          .map((entry) => path.join(entry.parentPath, entry.name))
      : [],
  )
  return Math.max(
    ...[...files, ...sourceFiles.map((file) => path.join(root, file))].map((file) => statSync(file).mtimeMs),
  )
}
