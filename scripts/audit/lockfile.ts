/** A package of `package-lock.json`. */
export interface LockedPackage {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
  hasInstallScript?: boolean
}

export interface Lockfile {
  lockfileVersion: number
  packages: Record<string, LockedPackage>
}

/** What its manifest says that was installed for a locked package; `null`: it isn't there. */
export interface InstalledPackage {
  version: string
  license: string | null
}

/** Licences whose terms an extension under MIT can keep when it ships the code. MPL-2.0 holds for its own files only. */
const forShipping = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'])

/** More that tools may have: they are run here and not handed on. */
const forTools = new Set([
  ...forShipping,
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'LGPL-3.0-or-later',
  'MIT OR Apache-2.0',
  'Python-2.0',
  'Unlicense',
])

/**
 * What is wrong with the packages: a licence that isn't on the list, a package that isn't pinned by what it holds (a hash) or
 * comes from elsewhere than the registry, or one of which something else than what is locked was installed.
 *
 * @param installed By its folder, such as `node_modules/preact`.
 */
export function problemsOf(lock: Lockfile, installed: (folder: string) => InstalledPackage | null): string[] {
  return Object.entries(lock.packages).flatMap(([folder, locked]) => {
    if (folder === '') return []
    const name = folder.replace(/^node_modules\//, '')
    const problems: string[] = []
    if (locked.link || !/^sha512-/.test(locked.integrity ?? '')) problems.push(`${name}: not pinned by a hash`)
    if (locked.resolved && !locked.resolved.startsWith('https://registry.npmjs.org/')) {
      problems.push(`${name}: comes from ${locked.resolved}`)
    }
    const tool = Boolean(locked.dev || locked.optional || locked.devOptional)
    const found = installed(folder)
    if (!found) {
      // Of an optional package's forms, one for each system, all but one are missing.
      if (!locked.optional && !locked.devOptional) problems.push(`${name}: not installed; run npm ci`)
      return problems
    }
    if (found.version !== locked.version) {
      problems.push(`${name}: ${found.version} is installed, ${locked.version} is locked; run npm ci`)
    }
    if (!(tool ? forTools : forShipping).has(found.license ?? '')) {
      problems.push(
        `${name}: its licence, ${found.license ?? 'none'}, is on no list${tool ? '' : ' for code that ships'}`,
      )
    }
    return problems
  })
}
