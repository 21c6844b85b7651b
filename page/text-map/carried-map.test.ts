// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readPage } from '../read-page.ts'
import { staticRendering } from '../rendering/static-rendering.ts'
import { carriedMap } from './carried-map.ts'

const first = 'The bridge was closed on Monday, and nobody could say for how long it would stay so.'
const second = 'It will open again in May, the council of the town said in a letter to the shops around it.'
const again = 'The mayor has promised a second bridge for as long as anybody in the town can remember.'
const page = (...paragraphs: string[]) => {
  const parts = paragraphs.map((text) => `<p>${text}</p>`).join('')
  document.body.innerHTML = `<article><h1>Bridge</h1>${parts}</article>`
  return readPage(document, { url: 'https://echo.example/bridge', rendering: staticRendering(document) })
}
/** What each stretch of the first reading reads after the page was drawn anew. */
function carried(before: string[], now: string[], spans: string[]) {
  const then = page(...before)
  const later = page(...now)
  const map = carriedMap(then.reading.story, later.reading.story, later.textMap)
  return spans.map((words) => {
    const start = then.reading.story.text.indexOf(words)
    return String(map.rangeOf({ start, end: start + words.length }))
  })
}

test('what reads the same is found where it stands now', () => {
  expect(
    carried(
      [first, second, again],
      [again, first, 'Something new has happened in this long line of text.'],
      ['closed on Monday', 'promised a second bridge', 'open again in May'],
    ),
  ).toEqual(['closed on Monday', 'promised a second bridge', 'null'])
})

test('of what is there more often than before it isn’t known which is meant', () => {
  expect(carried([first, second, again], [first, first, again], ['closed on Monday'])).toEqual(['null'])
})

test('a stretch over two blocks is found only where nothing has come between', () => {
  const both = `${first}\n${second}`
  expect(carried([first, second, again], [again, first, second], [both])).not.toEqual(['null'])
  expect(carried([first, second, again], [first, again, second], [both])).toEqual(['null'])
})
