import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isInstalled } from './install-in.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'install-in-'))
  mkdirSync(path.join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(file: string, second: number): void {
  writeFileSync(path.join(folder, file), '{}')
  utimesSync(path.join(folder, file), second, second)
}

it('holds packages for installed once npm has left its word', () => {
  write('package-lock.json', 10)
  expect(isInstalled(folder)).toBe(false)
  write('node_modules/.package-lock.json', 11)
  expect(isInstalled(folder)).toBe(true)
})

it('asks for them anew when the lock file has changed since', () => {
  write('node_modules/.package-lock.json', 11)
  write('package-lock.json', 12)
  expect(isInstalled(folder)).toBe(false)
})
