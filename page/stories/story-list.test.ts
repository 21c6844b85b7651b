// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readPage } from '../read-page.ts'
import { staticRendering } from '../rendering/static-rendering.ts'

const deck =
  'The council voted on Tuesday to close the old bridge after months of delay, and the mayor said it would cost more.'

function read(card: string, head = '', count = 20) {
  const cards = Array.from({ length: count }, (_, at) => card.replaceAll('AT', String(at))).join('')
  const document = new DOMParser().parseFromString(
    `<head><title>Echo</title>${head}</head><main>${cards}</main>`,
    'text/html',
  )
  return readPage(document, { url: 'https://echo.example/news', rendering: staticRendering(document) }).reading
}

test.each([
  [
    'articles with headings',
    `<article><h2><a href="https://echo.example/AT">Bridge number AT to close</a></h2><p>${deck}</p></article>`,
  ],
  [
    'linked cards',
    `<div><a href="https://echo.example/AT"><h3>Bridge number AT to close</h3></a><p>${deck}</p><span>2h ago</span></div>`,
  ],
  ['list items', `<li><a href="https://echo.example/AT">Bridge number AT to close</a> ${deck}</li>`],
])('a page that lists stories as %s has no story', (_, card) => {
  const { story, notices } = read(card)
  expect(story.text).toBe('')
  expect(notices).toContain('no-story')
})

test.each([
  [
    'headings that link to shops',
    `<h2><a href="https://shop.example/AT">Kettle number AT of the year</a></h2><p>${deck}</p>`,
    '',
  ],
  [
    'paragraphs that begin with a link',
    `<p><a href="https://echo.example/AT">Bridge number AT</a> will close in spring. ${deck}</p>`,
    '',
  ],
  [
    'the page’s word for it',
    `<h2><a href="https://echo.example/AT">Bridge number AT to close</a></h2><p>${deck}</p>`,
    '<meta property="og:type" content="article">',
  ],
])('a story is told from a list by %s', (_, card, head) => {
  expect(read(card, head).story.text).toContain('The council voted')
})

test('a log-in page has no story', () => {
  const { notices } = read(
    '<p>By logging in you agree to our terms and to our privacy policy, which tell what we store.</p>',
    '',
    1,
  )
  expect(notices).toContain('no-story')
})
