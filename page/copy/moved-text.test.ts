// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { runAtOnce, waitFor } from '../../types/steps.ts'
import { collectFlow } from '../flow/collect-flow.ts'
import { runInSlices } from '../live/run-in-slices.ts'
import { readPageInSteps } from '../read-in-steps.ts'
import { aidsAtHand, readPage } from '../read-page.ts'
import { staticRendering } from '../rendering/static-rendering.ts'
import { hasMoved } from './moved-text.ts'
import type { Extractor } from './readable-elements.ts'

const sentence = 'The council talked about the bridge for longer than anybody in the town had thought it would.'

beforeEach(() => {
  document.body.innerHTML = `<p id="clock">12:00</p><article>${`<p>${sentence}</p>`.repeat(6)}</article>`
})

test('prose that reads differently, or has gone, has moved; a line beside it hasn’t', () => {
  const flow = collectFlow(document.body, staticRendering(document))
  const moved = () => runAtOnce(hasMoved(flow))
  expect(moved()).toBe(false)
  for (const clock of document.querySelectorAll('#clock')) clock.textContent = '12:01'
  expect(moved()).toBe(false)
  const text = document.querySelectorAll('p')[3]?.firstChild as Text
  text.data = sentence.replace('bridge', 'pond')
  expect(moved()).toBe(true)
  text.data = sentence
  expect(moved()).toBe(false)
  document.querySelectorAll('p')[4]?.remove()
  expect(moved()).toBe(true)
})

test('a page that draws its story anew while the article is looked for is read as it is then', async () => {
  const page = { url: null, rendering: staticRendering(document) }
  const { extract, findPaid } = aidsAtHand(document)
  let asked = 0
  const elsewhere: Extractor = function* (copied) {
    if (++asked === 1) document.querySelector('article')?.replaceChildren(...paragraphs('pond'))
    yield* waitFor(Promise.resolve())
    return yield* extract(copied)
  }
  const read = await runInSlices(
    readPageInSteps(document, page, { extract: elsewhere, findPaid }),
    window,
    new AbortController().signal,
  )
  expect(asked).toBe(2)
  expect(read.reading.story.text).toContain('pond')
  expect(read.reading).toEqual(readPage(document, page).reading)
})

const paragraphs = (about: string) =>
  Array.from({ length: 6 }, () => {
    const paragraph = document.createElement('p')
    paragraph.textContent = sentence.replace('bridge', about)
    return paragraph
  })
