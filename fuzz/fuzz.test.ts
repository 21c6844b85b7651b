import fc from 'fast-check'
import { JSDOM, VirtualConsole } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { judgeStory } from '../claims/judge-story.ts'
import { loadReader } from '../cli/load-reader.ts'
import { readPage } from '../page/read-page.ts'
import { readPlainText } from '../page/read-plain-text.ts'
import { staticRendering } from '../page/rendering/static-rendering.ts'
import { assembleReview } from '../review/assemble-review.ts'
import type { PageReading } from '../types/story.ts'
import { somePage, someText } from './generate-pages.ts'
import { problemsOfPage } from './problems-of-page.ts'
import { problemsOfReview } from './problems-of-review.ts'

/** A page of this size must be read within this time even on a machine with much else to do, in milliseconds. */
const longest = 3_000

function read(html: string) {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window
  return readPage(document, { url: null, rendering: staticRendering(document) })
}

async function review(reading: PageReading) {
  const { language, articleType, byline } = reading.facts
  return assembleReview(reading, await judgeStory(reading.story, { language, articleType, byline, loadReader }))
}

describe('whatever a page is', () => {
  it('it is read without a fault, in time, and all of its story leads back to just those words', () => {
    fc.assert(
      fc.property(somePage, (html) => {
        const began = performance.now()
        const page = read(html)
        expect(performance.now() - began).toBeLessThan(longest)
        expect(problemsOfPage(page)).toEqual([])
      }),
      { numRuns: 120, interruptAfterTimeLimit: 15_000 },
    )
  }, 60_000)

  it('it is read the same twice, and left as it was', () => {
    fc.assert(
      fc.property(somePage, (html) => {
        const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window
        const before = document.documentElement.outerHTML
        const rendering = () => staticRendering(document)
        const { reading } = readPage(document, { url: null, rendering: rendering() })
        expect(readPage(document, { url: null, rendering: rendering() }).reading).toEqual(reading)
        expect(read(html).reading).toEqual(reading)
        expect(document.documentElement.outerHTML).toBe(before)
      }),
      { numRuns: 40, interruptAfterTimeLimit: 15_000 },
    )
  }, 60_000)
})

describe('whatever a text is', () => {
  const text = fc.array(fc.oneof({ weight: 5, arbitrary: someText }, fc.constantFrom('\n', '\n\n', ' ')), {
    maxLength: 60,
  })
  it('it is reviewed without a fault, the same twice, and every offset stands where it should', async () => {
    await loadReader()
    await fc.assert(
      fc.asyncProperty(text, async (parts) => {
        const reading = readPlainText(parts.join(''), null)
        const first = await review(reading)
        expect(problemsOfReview(first)).toEqual([])
        expect(await review(reading)).toEqual(first)
      }),
      { numRuns: 30, interruptAfterTimeLimit: 20_000 },
    )
  }, 90_000)
})
