import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readPage } from '../../page/read-page.ts'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import type { PageReading } from '../../types/story.ts'
import { readPageMessage } from './page-messages.ts'

const folder = path.join(import.meta.dirname, '../../tests/pages')

function readingOf(name: string): PageReading {
  const { document } = new JSDOM(readFileSync(path.join(folder, name))).window
  return readPage(document, { url: 'https://pages.example/', rendering: staticRendering(document) }).reading
}

const reading = readingOf('unclear-labels.html')
const withStory = (change: object) => ({
  kind: 'reading',
  reading: { ...reading, story: { ...reading.story, ...change } },
})

describe('what comes from a page', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.html')))(
    'is what was read of %s, unabridged',
    (name) => {
      const message = { kind: 'reading', reading: readingOf(name) }
      expect(readPageMessage(structuredClone(message))).toEqual(message)
    },
  )

  it.each([
    { kind: 'changed' },
    { kind: 'other-story' },
    { kind: 'copy', number: 1, page: '[-1,"html",[],""]' },
    { kind: 'again', reading: { ...reading, place: { number: 2, count: 3 } } },
  ])('is a message: $kind', (message) => {
    expect(readPageMessage(structuredClone(message))).toEqual(message)
  })

  it.each([
    ['nothing', null],
    ['a word', 'reading'],
    ['an unknown kind', { kind: 'open-tab', url: 'https://harbour.example/' }],
    ['a click on no number', { kind: 'mark-clicked', id: '__proto__' }],
    ['a copy that is no text', { kind: 'copy', number: 1, page: [[-1, 'html', [], '']] }],
    ['a copy of more than any page has', { kind: 'copy', number: 1, page: ' '.repeat(5_000_000) }],
    ['a click below zero', { kind: 'mark-clicked', id: -1 }],
    ['a place that is no place', { kind: 'viewport', span: { start: 0, end: Number.NaN } }],
    ['a reading without its parts', { kind: 'reading', reading: { story: reading.story } }],
    ['a story that is markup as an object', withStory({ text: { toString: 'x' } })],
    ['a block that ends outside the story', withStory({ blocks: [{ ...reading.story.blocks[0], end: 1e9 }] })],
    ['a block that ends before it begins', withStory({ blocks: [{ ...reading.story.blocks[0], start: 9, end: 2 }] })],
    ['a block of no kind', withStory({ blocks: [{ ...reading.story.blocks[0], kind: 'script' }] })],
  ])('is no message where it is %s', (_what, data) => {
    expect(readPageMessage(data)).toBeNull()
  })

  it('is never more than a message has, and never changes what objects are made of', () => {
    const parsed = readPageMessage(JSON.parse('{"kind":"changed","__proto__":{"admin":1},"extra":1}'))
    expect(parsed).toEqual({ kind: 'changed' })
    expect(({} as { admin?: 1 }).admin).toBeUndefined()
  })

  it('may be anything, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        readPageMessage(data)
      }),
      { numRuns: 2_000 },
    )
  })
})
