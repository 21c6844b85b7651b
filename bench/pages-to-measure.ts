import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type RealPage, realPages } from './real-pages.ts'

/** Every n-th of the real pages; where they aren't there, the pages of our own tests, all of them. */
export function pagesToMeasure(every: number): RealPage[] {
  try {
    return realPages().filter((_, at) => at % every === 0)
  } catch {
    return ownPages()
  }
}

/** Which of them they are, to be printed beside the figures. */
export function pageSource(every: number): string {
  const count = pagesToMeasure(every).length
  return existsReal()
    ? `${count} saved pages of outlets${every > 1 ? ` (every ${every}th)` : ''}`
    : `${count} pages of our own tests`
}

function existsReal(): boolean {
  try {
    return realPages().length > 0
  } catch {
    return false
  }
}

function ownPages(): RealPage[] {
  const root = path.resolve(import.meta.dirname, '..')
  const folders = ['docs/sample', 'tests/pages']
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ name: file, html: readFileSync(path.join(root, folder, file), 'utf8') })),
  )
}
