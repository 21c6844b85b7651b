// npm run bench:mutation [-- AREA…]: changes the code in small ways, one at a time, and says which changes no test notices.
// Without names it takes all of bench/mutation/areas.ts; the changes that nobody noticed are listed in artifacts/mutation/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { installIn } from './install-in.ts'
import { table } from './measure.ts'
import { type Area, areas } from './mutation/areas.ts'

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(import.meta.dirname, 'mutation')
const results = path.join(root, 'artifacts/mutation')

/** As far as it is read here, of https://github.com/stryker-mutator/mutation-testing-elements. */
interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>
}
interface Mutant {
  status: string
  statusReason?: string
  mutatorName: string
  replacement?: string
  location: { start: { line: number; column: number }; end: { line: number; column: number } }
}

function main(): void {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(areas)
  installIn(folder)
  mkdirSync(results, { recursive: true })
  const rows = names.map((name) => {
    const area = areas[name]
    if (!area) throw new Error(`No area is called ${name}; there are ${Object.keys(areas).join(', ')}.`)
    return row(name, run(name, area))
  })
  console.log(table(['folder', 'changes', 'noticed', 'not noticed', 'score'], rows))
}

function run(name: string, area: Area): Report {
  const file = path.join(results, name.replaceAll('/', '-'))
  const base = JSON.parse(readFileSync(path.join(folder, 'stryker.config.json'), 'utf8'))
  const settings = {
    ...base,
    $schema: undefined,
    mutate: [...area.mutate, '!**/*.test.ts'],
    tempDirName: `${file}.sandbox`,
    jsonReporter: { fileName: `${file}.json` },
  }
  writeFileSync(`${file}.config.json`, JSON.stringify(settings))
  const stryker = path.join(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js')
  const { status } = spawnSync(process.execPath, [stryker, 'run', `${file}.config.json`], {
    cwd: root,
    // The tests' libraries are loaded anew for every change: compiled once, they load in half the time.
    env: { NODE_COMPILE_CACHE: path.join(results, 'compiled'), ...process.env, MUTATION_TESTS: area.tests.join(',') },
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error(`${name}: Stryker ended with ${status}.`)
  const report: Report = JSON.parse(readFileSync(`${file}.json`, 'utf8'))
  writeFileSync(`${file}.survivors.txt`, survivorsOf(report))
  return report
}

function row(name: string, report: Report): string[] {
  const mutants = Object.values(report.files).flatMap((file) => file.mutants)
  const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length
  const failed = mutants.filter(isUnreadable).length
  if (failed > 0) throw new Error(`${name}: with ${failed} changes the tests couldn’t be run; ${name}.json says why.`)
  // A change that ends the tests' own process is noticed as well.
  const noticed = count('Killed', 'Timeout', 'RuntimeError')
  const unnoticed = count('Survived', 'NoCoverage')
  const share = (100 * noticed) / (noticed + unnoticed)
  return [name, noticed + unnoticed, noticed, unnoticed, `${share.toFixed(1)} %`].map(String)
}

/** Stryker asks for tests by a pattern of their names: where names hold whole texts it grows too long to be read. */
function isUnreadable({ status, statusReason = '' }: Mutant): boolean {
  return status === 'RuntimeError' && /regular expression/i.test(statusReason)
}

/** One a line: where, what stood there, and what was put in its place. */
function survivorsOf({ files }: Report): string {
  const lines = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, replacement, status, mutatorName }) => {
        const rows = source.split('\n').slice(start.line - 1, end.line)
        const last = rows.length - 1
        rows[last] = (rows[last] ?? '').slice(0, end.column - 1)
        rows[0] = (rows[0] ?? '').slice(start.column - 1)
        const uncovered = status === 'NoCoverage' ? ', no test reaches it' : ''
        return `${file}:${start.line} ${mutatorName}${uncovered}: ${rows.join(' ')} → ${replacement}`.replace(
          /\s+/g,
          ' ',
        )
      }),
  )
  return `${lines.join('\n')}\n`
}

main()
