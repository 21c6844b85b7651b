// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { staticRendering } from '../rendering/static-rendering.ts'
import { storiesOn } from './stories.ts'
import { ownAddress } from './story-address.ts'

const prose =
  '<p>The council of the town met on Monday and talked about the bridge for longer than anybody had thought.</p>'.repeat(
    5,
  )
const headlines = (html: string) => {
  document.body.innerHTML = html
  return storiesOn(document, staticRendering(document)).map(({ heading }) => heading.textContent)
}

test('articles below each other, each with a headline of the first order', () => {
  expect(
    headlines(`<main><article><h1>One</h1>${prose}</article><article><h1>Two</h1>${prose}</article></main>`),
  ).toEqual(['One', 'Two'])
})

test('the later ones with a lesser heading', () => {
  expect(
    headlines(`<article><h1>One</h1>${prose}</article><article><h2>Two</h2>${prose}<h2>Part</h2></article>`),
  ).toEqual(['One', 'Two'])
})

test('plain boxes, each with a byline', () => {
  const box = (name: string) =>
    `<div><div><h1>${name}</h1></div><div class="byline">By Jane Roe</div><div>${prose}</div></div>`
  expect(headlines(`<div id="list">${box('One')}${box('Two')}${box('Three')}</div>`)).toEqual(['One', 'Two', 'Three'])
})

test.each([
  ['one story', `<article><h1>One</h1>${prose}<h2>Part</h2>${prose}</article>`],
  [
    'a live blog: the headline stands above its posts',
    `<h1>Live</h1>${`<article><h2>Post</h2><time datetime="2026-01-01">9:00</time>${prose}</article>`.repeat(4)}`,
  ],
  [
    'a live blog inside an article',
    `<article><h1>Live</h1>${`<article><h2>Post</h2>${prose}</article>`.repeat(4)}</article>`,
  ],
  [
    'the outlet’s name as a heading of the first order',
    `<header><h1>The Echo</h1></header><article><h1>One</h1>${prose}</article>`,
  ],
  [
    'a story in parts that all have headings of the first order',
    `<div><section><h1>One</h1>${prose}</section><section><h1>Part</h1>${prose}</section></div>`,
  ],
  [
    'teasers below the story',
    `<article><h1>One</h1>${prose}</article><article><h2>Two</h2><p>Read this.</p></article>`,
  ],
  [
    'a long box beside the story',
    `<article><h1>One</h1>${prose}</article><aside><article><h2>Two</h2>${prose}</article></aside>`,
  ],
])('%s is not several', (_what, html) => {
  expect(headlines(html)).toEqual([])
})

test.each([
  ['<article data-url="/two"><h1>Two</h1></article>', '/two'],
  ['<article><h1><a href="/two">Two</a></h1></article>', '/two'],
  ['<article><meta itemprop="mainEntityOfPage" content="/two"><h1>Two</h1></article>', '/two'],
  ['<article data-url="https://elsewhere.example/two"><h1>Two</h1></article>', null],
  ['<article><h1><a href="#two">Two</a></h1></article>', null],
  ['<article><h1><a href="javascript:alert(1)">Two</a></h1></article>', null],
])('the address that %s gives itself', (html, address) => {
  document.body.innerHTML = html
  const [article, heading] = [document.querySelector('article'), document.querySelector('h1')]
  if (!article || !heading) throw new Error('no article')
  expect(ownAddress(article, heading)).toBe(address && new URL(address, document.baseURI).href)
})
