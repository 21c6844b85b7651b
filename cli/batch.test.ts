import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { batchColumns } from './batch-lines.ts'

const program = path.join(import.meta.dirname, 'batch.ts')
let folder: string
let files: string[]
const at = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'second-source-batch-'))
  files = ['one', 'two', 'three', 'four'].map((name) => {
    writeFileSync(at(`${name}.txt`), `Critics say that pier ${name} will never open again.\n`)
    return at(`${name}.txt`)
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

function batch(words: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], { input, encoding: 'utf8' })
  return { stdout, stderr, status, lines: stdout.split('\n').filter(Boolean) }
}
const filesIn = (lines: string[]) => lines.map((line) => (JSON.parse(line) as { file: string }).file).sort()

describe('the batch', () => {
  it('reviews a list in parallel, says how far it is, and names what it could not review', () => {
    const list = [...files, at('missing.html'), files[0]].join('\n')
    const { status, lines, stderr } = batch(['--list', '-', '--jobs', '2'], list)
    expect(status).toBe(1)
    expect(filesIn(lines)).toEqual([...files, at('missing.html')].sort())
    expect(lines.map((line) => JSON.parse(line)).find(({ error }) => error)).toEqual({
      file: at('missing.html'),
      error: 'no such file',
    })
    expect(stderr).toMatch(/5 of 5, .* 1 failed/)
  })

  it('goes on where an earlier run was cut off, in the middle of a line', () => {
    const out = at('out.jsonl')
    expect(batch(['--out', out, '--jobs', '1', ...files.slice(0, 3)]).status).toBe(0)
    const whole = readFileSync(out)
    truncateSync(out, whole.length - 40)
    const { status, stderr } = batch(['--out', out, '--jobs', '2', ...files])
    expect(status).toBe(0)
    expect(stderr).toContain('2 of 4 were there already')
    expect(filesIn(readFileSync(out, 'utf8').split('\n').filter(Boolean))).toEqual([...files].sort())
  })

  it('writes a table, with one header however often it goes on', () => {
    const out = at('out.csv')
    batch(['--csv', '--out', out, ...files.slice(0, 2)])
    batch(['--csv', '--out', out, ...files, at('missing.txt')])
    const { data, errors } = Papa.parse<Record<string, string>>(readFileSync(out, 'utf8'), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(Object.keys(data[0] ?? {})).toEqual([...batchColumns])
    expect(data.map(({ file }) => file).sort()).toEqual([...files, at('missing.txt')].sort())
    expect(data.find(({ file }) => file === files[0])).toMatchObject({ sentences: '1', vague: '1', error: '' })
  })

  it('has a worker that keeps nothing: the same line in, the same line out, in order', () => {
    const input = [files[2], at('missing.txt'), files[0]].join('\n')
    const first = batch(['--worker'], input)
    expect(first.lines.map((line) => JSON.parse(line).file)).toEqual([files[2], at('missing.txt'), files[0]])
    expect(batch(['--worker'], input).stdout).toBe(first.stdout)
  })

  it('says how it is used', () => {
    expect(batch([]).status).toBe(2)
    expect(batch(['--jobs', 'many', ...files]).stderr).toContain('--jobs wants a whole number')
    expect(batch(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('--worker') })
  })
})

/** Python is what Spark and Ray map with; the example needs nothing beyond it. */
const python = ['python3', 'python'].find((name) => spawnSync(name, ['--version']).status === 0)

it.runIf(python)('the map in docs/batch.md runs as it stands there', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../docs/batch.md'), 'utf8')
  const [, code = ''] = page.match(/```python\n# worker\.py\n([\s\S]*?)```/) ?? []
  expect(code).toContain('def review')
  writeFileSync(at('worker.py'), code)
  const script = `import sys, json\nfrom worker import review\nprint(json.dumps([r["file"] for r in review(iter(sys.argv[1:]))]))`
  const { stdout, stderr, status } = spawnSync(python ?? '', ['-c', script, ...files], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SECOND_SOURCE_NODE: process.execPath, SECOND_SOURCE: path.join(import.meta.dirname, '..') },
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toEqual(files)
  expect(existsSync(program)).toBe(true)
})
