// Licences, pins and known vulnerabilities of all packages: a part of `npm test`.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type InstalledPackage, problemsOf } from './audit/lockfile.ts'
import { askRegistry, vulnerabilitiesIn } from './audit/vulnerabilities.ts'

const root = path.resolve(import.meta.dirname, '..')
const json = (...parts: string[]) => JSON.parse(readFileSync(path.join(root, ...parts), 'utf8'))

function installed(folder: string): InstalledPackage | null {
  if (!existsSync(path.join(root, folder, 'package.json'))) return null
  const { version, license, licenses } = json(folder, 'package.json')
  const named = license ?? licenses?.[0]
  return { version, license: typeof named === 'object' ? named.type : (named ?? null) }
}

const lock = json('package-lock.json')
const problems = problemsOf(lock, installed)
const answer = askRegistry(root)
const { grave, slight } = vulnerabilitiesIn(answer ?? {})

console.log(
  `Packages: ${Object.keys(lock.packages).length - 1} locked, each pinned by a hash; licences held against the list.`,
)
console.log(
  answer
    ? `Known vulnerabilities in what ships: ${grave.length} high or critical, ${slight.length} others.`
    : 'Known vulnerabilities: not checked, the registry does not answer such questions from here.',
)
for (const line of slight) console.warn(line)
for (const line of [...problems, ...grave]) console.error(line)
if (problems.length + grave.length > 0) process.exitCode = 1
