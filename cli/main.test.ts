import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const page =
  '<!doctype html><title>Pier</title><article><h1>Pier shut</h1><p>“The pier is not safe,” said Ann Lee, the city surveyor.</p></article>'
const text = 'Critics say that the pier will never open again.\r\n'
let folder: string
const file = (name: string) => path.join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'second-source-'))
  writeFileSync(file('pier.html'), page)
  writeFileSync(file('pier.html.gz'), gzipSync(page))
  writeFileSync(file('pier.txt'), text)
  writeFileSync(file('empty.txt'), '')
  writeFileSync(file('latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]))
  writeFileSync(file('pier.doc'), text)
})
afterAll(() => rmSync(folder, { recursive: true }))

function review(words: string[], input = '') {
  const { stdout, status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'main.ts'), ...words], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, lines: stdout.split('\n').filter(Boolean) }
}

describe('the command line', () => {
  it('prints one Review a line, in order, and says what could not be reviewed', () => {
    const files = ['pier.html', 'missing.html', 'pier.html.gz', 'empty.txt', 'latin.txt', 'pier.doc', 'pier.txt'].map(
      file,
    )
    const { status, lines } = review(['--json', ...files])
    expect(status).toBe(1)
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { version: 1, file: file('pier.html'), page: { title: 'Pier shut' } },
      { file: file('missing.html'), error: 'no such file' },
      { version: 1, file: file('pier.html.gz') },
      { file: file('empty.txt'), error: 'the file is empty' },
      { file: file('latin.txt'), error: 'not a text in UTF-8' },
      { file: file('pier.doc'), error: 'neither a page (.html, .htm) nor a text (.txt)' },
      { version: 1, file: file('pier.txt'), article: { text } },
    ])
  })

  it('reads a text or a page from standard input', () => {
    expect(JSON.parse(review(['--json', '-'], text).stdout)).toMatchObject({ file: '-', article: { text } })
    expect(JSON.parse(review(['--json', '-'], page).stdout)).toMatchObject({ file: '-', page: { title: 'Pier shut' } })
  })

  it('prints a report to read and succeeds where every file was reviewed', () => {
    const { status, stdout } = review([file('pier.txt')])
    expect(status).toBe(0)
    expect(stdout).toContain('Critics say that the pier will never open again.')
  })

  it('says how it is used', () => {
    expect(review([]).status).toBe(2)
    expect(review(['--no-such-option']).status).toBe(2)
    expect(review(['--help'])).toMatchObject({ status: 0, stdout: expect.stringContaining('usage:') })
  })
})
