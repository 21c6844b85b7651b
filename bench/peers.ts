import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** What the benchmarks compare with has a package.json and a lock file of its own: `npm ci` of the project stays quick. */
const folder = path.join(import.meta.dirname, 'peers')

/** Installs them, exactly as locked, where that hasn't been done. */
export function installPeers(): void {
  if (existsSync(path.join(folder, 'node_modules', '.package-lock.json'))) return
  console.error('Installing what is compared with (npm ci in bench/peers) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The packages to compare with could not be installed.')
}

/** A module of `bench/peers`; they are JavaScript, because their packages aren't there for the type checker. */
export async function peer<Module>(name: string): Promise<Module> {
  return (await import(new URL(`peers/${name}`, import.meta.url).href)) as Module
}

/** Path of a file of one of the packages. */
export function peerFile(...parts: string[]): string {
  return path.join(folder, 'node_modules', ...parts)
}
