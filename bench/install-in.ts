import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'

/**
 * Installs the packages of a folder that has a lock file of its own, exactly as locked, where that hasn't been done or the lock
 * file is newer: what only a bench needs is not in the project's own packages, so that `npm ci` stays quick.
 *
 * @throws Error where npm failed; what it said is on standard error.
 */
export function installIn(folder: string): void {
  if (isInstalled(folder)) return
  console.error(`Installing the packages of ${path.basename(folder)} (npm ci) …`)
  const windows = process.platform === 'win32'
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (status !== 0) throw new Error(`The packages of ${folder} could not be installed.`)
}

/** npm keeps a lock file of what it has installed; one that is older than the folder's own is of another state of it. */
export function isInstalled(folder: string): boolean {
  const changed = (file: string) => statSync(path.join(folder, file), { throwIfNoEntry: false })?.mtimeMs
  return (changed('node_modules/.package-lock.json') ?? 0) >= (changed('package-lock.json') ?? Number.POSITIVE_INFINITY)
}
