import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** Root of the checkout. */
export const root = path.resolve(import.meta.dirname, '..')

const bin = path.join(root, 'node_modules', '.bin')

/** Node 22, which `npm ci` brings along: the machine's own may be older than the tools want. */
export const node = path.join(bin, process.platform === 'win32' ? 'node.cmd' : 'node')

/** Installs the packages, exactly as locked, where that hasn't been done. Plain Node 20 must be able to run this file. */
export function installPackages() {
  if (existsSync(path.join(root, 'node_modules', '.package-lock.json')) && existsSync(node)) return
  console.error('Installing packages (npm ci) …')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}

/** Runs a program of the checkout under Node 22; ends this process with its status where it fails. */
export function run(...words) {
  const { status } = spawnSync(node, words, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
  })
  if (status !== 0) process.exit(status ?? 1)
}

/** Path of a package's program. */
export const program = (...parts) => path.join(root, 'node_modules', ...parts)
