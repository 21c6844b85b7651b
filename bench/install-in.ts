import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Installs the packages of a folder that has a lock file of its own, exactly as locked, where that hasn't been done: what only
 * a bench needs is not in the project's own packages, so that `npm ci` stays quick.
 *
 * @throws Error where npm failed; what it said is on standard error.
 */
export function installIn(folder: string): void {
  if (existsSync(path.join(folder, 'node_modules', '.package-lock.json'))) return
  console.error(`Installing the packages of ${path.basename(folder)} (npm ci) …`)
  const windows = process.platform === 'win32'
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (status !== 0) throw new Error(`The packages of ${folder} could not be installed.`)
}
