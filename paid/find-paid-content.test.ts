// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Rendering } from '../types/rendering.ts'
import { findPaidContent } from './find-paid-content.ts'

const rendering: Rendering = {
  isShown: (element) => !element.closest('[hidden]'),
  pseudoText: (element, pseudo) =>
    element.classList.contains('ad-pseudo') && pseudo === '::before' ? '"Advertisement"' : '',
  boxOf: () => null,
  typeOf: () => null,
}
const story = `<p>${'The council voted on Tuesday to close the old bridge, its engineer said. '.repeat(3)}</p>`.repeat(
  3,
)

function find(body: string, { head = '', url = 'https://paper.example/news/bridge' } = {}) {
  document.head.innerHTML = head
  document.body.innerHTML = body
  const [storyRoot, headline] = [document.querySelector('.story'), document.querySelector('h1')]
  const structuredData = Array.from(document.querySelectorAll('[type="application/ld+json"]'), (script) =>
    JSON.parse(script.textContent ?? ''),
  )
  return findPaidContent(document, { storyRoot, headline, url, language: 'en', structuredData, rendering })
}
const page = (above: string, below = '', inside = '') =>
  `<main><article><header>${above}<h1>Bridge closes</h1>${below}</header><div class="story">${story}${inside}${story}</div></article></main>`
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

test.each([
  ['sponsored above', page('<span>Sponsored</span>'), {}],
  ['paid post above', page('<div><span>Paid Post</span></div>'), {}],
  ['advertorial below', page('', '<p>Advertorial</p>'), {}],
  ['partner content', page('<a href="/partner">Partner content</a>'), {}],
  ['sponsored by', page('', '<p>Sponsored by <b>Acme Bank</b></p>'), {}],
  ['paid for by', page('', '<p>Paid for by Acme Bank</p>'), {}],
  ['brought to you', page('<em>Brought to you by Acme</em>'), {}],
  ['branded', page('<div>Branded content</div>'), {}],
  ['structured type', page(''), { head: ld({ '@type': 'AdvertiserContentArticle' }) }],
  ['structured sponsor', page(''), { head: ld({ '@graph': [{ '@type': 'NewsArticle', sponsor: { name: 'Acme' } }] }) }],
  ['section', page(''), { head: '<meta property="article:section" content="Sponsored Content">' }],
  ['flag', page(''), { head: '<meta name="is-sponsored" content="true">' }],
  ['address', page(''), { url: 'https://paper.example/sponsored/bridge' }],
])('the whole article is paid for: %s', (_name, body, more) => {
  const { content } = find(body, more)
  expect(content.wholeArticle).toBe(true)
  expect(content.evidence[0]).toMatch(/^[a-z_]+: ./)
})

test.each([
  ['nothing', page(''), {}],
  ['an advertisement above', page('<div>Advertisement</div>'), {}],
  ['a slot above', page('<div class="ad-slot"><span>Sponsored</span></div>'), {}],
  [
    'a card of another story',
    page(
      '',
      '<div><span>Sponsored</span><a href="/x">Ten kitchens that will surprise every visitor of your home</a></div>',
    ),
    {},
  ],
  ['a box in the story', page('', '', '<div><span>Sponsored</span><h3>Kitchens</h3></div>'), {}],
  ['a box after the story', `${page('')}<div><b>Sponsored content</b><p>Kitchens</p></div>`, {}],
  ['a menu', `<nav><a href="/s">Sponsored content</a></nav>${page('')}`, {}],
  ['a menu at the headline', page('<nav><a href="/s">Partner content</a></nav>'), {}],
  ['a footer', `${page('')}<footer><a href="/s">Sponsored content</a></footer>`, {}],
  ['a hidden label', page('<span hidden>Sponsored</span>'), {}],
  ['for screen readers', page('<span class="sr-only">Sponsored</span>'), {}],
  ['flag that says no', page(''), { head: '<meta name="is-sponsored" content="no">' }],
  ['sponsor of an event', page(''), { head: ld({ '@type': 'Event', sponsor: { name: 'Acme' } }) }],
  ['word in the address', page(''), { url: 'https://paper.example/news/sponsored-bill-fails' }],
  ['an aside', page('', '<aside><span>Sponsored</span></aside>'), {}],
])('the whole article is not: %s', (_name, body, more) => {
  expect(find(body, more).content.wholeArticle).toBe(false)
})

test('the sponsor is named', () => {
  expect(find(page('', '<p>Sponsored by <b>Acme Bank</b></p>')).content.sponsor).toBe('Acme Bank')
})

test('the same label is one marker with its count and its elements', () => {
  const { content, elements } = find(page('', '', '<div class="x">Advertisement</div><div>Advertisement</div>'))
  expect(content.markers).toMatchObject([
    { kind: 'label', text: 'Advertisement', count: 2, inArticle: true, visible: true },
  ])
  expect(elements[0]).toHaveLength(2)
  const { selector = '' } = content.markers[0] ?? {}
  expect(document.querySelector(selector)).toBe(document.querySelector('.x'))
  expect(content.markers[0]?.disclosure).toMatchObject({ wording: 'clear', problems: [], regulator: 'ftc' })
})

test('only the outermost slot counts, and it is the block of its label', () => {
  const { content, blocks } = find(
    page('', '', '<div class="ad-wrapper"><p>Sponsored</p><div class="ad-slot"></div></div>'),
  )
  expect(content.markers.map(({ kind, text }) => [kind, text])).toEqual([
    ['slot', 'ad-wrapper'],
    ['label', 'Sponsored'],
  ])
  expect(blocks).toEqual([document.querySelector('.ad-wrapper')])
})

test('a wrapper around the whole story is no slot', () => {
  expect(find(`<div class="ad-wrapper">${page('')}</div>`).content.markers).toEqual([])
})

test('what a style sheet writes is read, and an open shadow tree too', () => {
  document.body.innerHTML = '<div class="ad-pseudo"></div><div id="host"></div>'
  const shadow = document.querySelector('#host')?.attachShadow({ mode: 'open' })
  if (shadow) shadow.innerHTML = '<b>Promoted</b>'
  const { content } = findPaidContent(document, {
    storyRoot: null,
    headline: null,
    url: null,
    language: null,
    rendering,
  })
  expect(content.markers.filter(({ kind }) => kind === 'label').map(({ text }) => text)).toEqual([
    'Advertisement',
    'Promoted',
  ])
})

test('links are one marker per host, and a page may be as deep as it likes', () => {
  const { content } = find(`${'<div>'.repeat(400)}<a href="https://howl.me/a">a</a><a href="https://howl.me/b">b</a>`)
  expect(content.markers).toMatchObject([{ kind: 'link', text: 'howl.me', count: 2 }])
})

test('bait for ad blockers is neither a label nor a slot', () => {
  expect(find(`${page('')}<div id="my-ad-bait" class="ad-slot">Ad</div>`).content.markers).toEqual([])
})
