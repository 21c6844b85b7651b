import { readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { readPage } from '../page/read-page.ts'
import { staticRendering } from '../page/rendering/static-rendering.ts'

/** The story of our own sample page. */
export function readPageText(): string {
  const file = path.resolve(import.meta.dirname, '../docs/sample/ferry-line.html')
  const { window } = new JSDOM(readFileSync(file, 'utf8'))
  try {
    return readPage(window.document, { url: null, rendering: staticRendering(window.document) }).reading.story.text
  } finally {
    window.close()
  }
}
