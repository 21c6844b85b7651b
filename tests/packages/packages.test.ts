import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInstance } from 'addons-linter'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtExtension, root } from '../../cli/browser/built-extension.ts'
import { readZip } from './read-zip.ts'

const output = path.join(root, '.output')
let elsewhere: string
/** The archives of two runs, by name: the second made in another folder, from the archive of sources. */
const archives = new Map<string, Buffer>()

function wxt(folder: string, ...words: string[]): void {
  const program = path.join(root, 'node_modules/wxt/bin/wxt.mjs')
  const { status, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  })
  if (status !== 0) throw new Error(stderr)
}

function archivesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.zip'))
  return new Map(names.map((name) => [name.replace(/-\d[\d.]*-/, ' '), readFileSync(path.join(folder, name))]))
}

beforeAll(() => {
  elsewhere = mkdtempSync(path.join(tmpdir(), 'second-source-packages-'))
  for (const name of readdirSync(output)) if (name.endsWith('.zip')) rmSync(path.join(output, name))
  wxt(root, 'zip')
  wxt(root, 'zip', '-b', 'firefox')
  for (const [name, bytes] of archivesIn(output)) archives.set(name, bytes)
}, 300_000)
afterAll(() => {
  if (elsewhere) rmSync(elsewhere, { recursive: true, force: true })
})

const archive = (name: string) => archives.get(`second-source ${name}.zip`) ?? expect.fail(`no archive ${name}`)

describe('the packages', () => {
  it('are made anew from the archive of sources, in another place, byte for byte', () => {
    for (const [name, bytes] of readZip(archive('sources'))) {
      const file = path.join(elsewhere, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, bytes)
    }
    // What `npm ci` would install: the lock file is in the archive.
    symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'))
    expect(readFileSync(path.join(elsewhere, 'package-lock.json'))).toEqual(
      readFileSync(path.join(root, 'package-lock.json')),
    )
    wxt(elsewhere, 'zip', '-b', 'firefox')
    const again = archivesIn(path.join(elsewhere, '.output'))
    expect([...again.keys()].sort()).toEqual(['second-source firefox.zip', 'second-source sources.zip'])
    for (const [name, bytes] of again)
      expect([name, bytes.equals(archives.get(name) ?? Buffer.of())]).toEqual([name, true])
    wxt(elsewhere, 'build')
    for (const [name, bytes] of readZip(archive('chrome'))) {
      const built = readFileSync(path.join(elsewhere, '.output/chrome-mv3', name))
      expect([name, bytes.equals(built)]).toEqual([name, true])
    }
  }, 300_000)

  it('hold what was built and tested, and nothing else', () => {
    for (const [browser, name] of [
      ['chromium', 'chrome'],
      ['firefox', 'firefox'],
    ] as const) {
      const folder = builtExtension(browser)
      const files = readZip(archive(name))
      const built = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      expect([...files.keys()].sort()).toEqual(
        built
          .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
          .sort(),
      )
      expect(files.get('page.js')?.equals(readFileSync(path.join(folder, 'page.js')))).toBe(true)
    }
  })

  it('say which browsers they are for, and that they collect nothing', () => {
    const manifest = (name: string) => JSON.parse(readZip(archive(name)).get('manifest.json')?.toString() ?? '')
    expect(Number(manifest('chrome').minimum_chrome_version)).toBeGreaterThanOrEqual(120)
    const { gecko } = manifest('firefox').browser_specific_settings
    expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(142)
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
  })
})

/** What the linter warns of in code of others, and why it is none of its matter. */
const known = [
  // Readability writes into its own copy of the page, which is in no window: nothing runs or loads there.
  'chunks: Unsafe assignment to innerHTML',
  'chunks: Unsafe assignment to innerHTML',
  // The way to `dangerouslySetInnerHTML` inside Preact, which lint forbids.
  'chunks: Unsafe assignment to innerHTML',
  // Named characters, such as `&eacute;`, are looked up by the browser's own parser; names are letters and figures only.
  'chunks: Unsafe assignment to innerHTML',
  // The runtime of the network imports the file that it is in.
  'assets/claims-worker: Unsafe call to import for argument 0',
]

it('Mozilla’s linter finds no error in the Firefox package, and no warning that isn’t accounted for', async () => {
  const config = { _: [builtExtension('firefox')], logLevel: 'fatal', output: 'none', boring: true, metadata: false }
  const { errors, notices, warnings } = await createInstance({ config, runAsBinary: false }).run()
  expect(errors.concat(notices)).toEqual([])
  // Which chunk holds what several pages share, and its name, are the bundler's choice.
  const place = (file: string) =>
    file.replace(/^chunks\/.*|-[\w-]{8}\.js$/, (end) => (end.startsWith('chunks') ? 'chunks' : ''))
  const told = warnings.map(({ file, message }) => `${place(file)}: ${message}`)
  expect(told.sort()).toEqual(known.sort())
}, 120_000)
