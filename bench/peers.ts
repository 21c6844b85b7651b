import path from 'node:path'
import { installIn } from './install-in.ts'

/** What the benchmarks compare with has a package.json and a lock file of its own: `npm ci` of the project stays quick. */
const folder = path.join(import.meta.dirname, 'peers')

/** Installs them, exactly as locked, where that hasn't been done. */
export function installPeers(): void {
  installIn(folder)
}

/** A module of `bench/peers`; they are JavaScript, because their packages aren't there for the type checker. */
export async function peer<Module>(name: string): Promise<Module> {
  return (await import(new URL(`peers/${name}`, import.meta.url).href)) as Module
}
