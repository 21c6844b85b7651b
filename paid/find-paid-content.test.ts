// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Rendering } from '../types/rendering.ts'
import type { Steps } from '../types/steps.ts'
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
    JSON.parse(script.textContent),
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

test('a label in a slot that is shown says so, because the two are one block', () => {
  const inSlots = (body: string) =>
    find(page('', '', body)).content.markers.map(({ kind, visible, inSlot }) => [kind, visible, inSlot])
  expect(inSlots('<div class="ad-slot"><p>Advertisement</p></div>')).toEqual([
    ['slot', true, undefined],
    ['label', true, true],
  ])
  expect(inSlots('<aside><p>Advertisement</p></aside>')).toEqual([['label', true, undefined]])
  expect(inSlots('<div class="ad-slot" hidden><p>Advertisement</p></div>')).toEqual([
    ['slot', false, undefined],
    ['label', false, undefined],
  ])
  // One in a slot and one beside it are two markers, of which one is a place of its own.
  expect(inSlots('<div class="ad-slot"><p>Advertisement</p></div><aside><p>Advertisement</p></aside>')).toHaveLength(3)
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

const markersOf = (body: string, kind: string) => find(body).content.markers.filter((marker) => marker.kind === kind)
const affiliate = '<p>A <a href="https://www.awin1.com/cread.php?awinmid=1">pair of boots</a> for the pier.</p>'

test('an affiliate link about which nothing is said is a finding of its own', () => {
  expect(markersOf(page('', '', affiliate), 'link')).toMatchObject([
    { text: 'www.awin1.com', inArticle: true, disclosure: { wording: 'none', problems: ['affiliate_undisclosed'] } },
  ])
})

test.each([
  ['the page says so', `<p>We may earn a commission if you buy through our links.</p>${affiliate}`],
  ['the link says so', affiliate.replace('<a ', '<a rel="nofollow sponsored" ')],
  ['a label on its block says so', `<div><span>Advertisement</span>${affiliate}</div>`],
  ['it is an advertisement', `<div class="ad-slot">${affiliate}</div>`],
  ['nobody sees it', `<div hidden>${affiliate}</div>`],
])('no such finding where %s', (_why, inside) => {
  expect(markersOf(page('', '', inside), 'link')).toMatchObject([{ disclosure: null }])
})

test('a disclosure that nobody sees is none', () => {
  const hidden = '<p hidden>We may earn a commission if you buy through our links.</p>'
  expect(markersOf(page('', '', hidden + affiliate), 'link')).toMatchObject([{ disclosure: { wording: 'none' } }])
})

test('in the box of a recommendation network a link to another site that the network has marked is one that a click pays for', () => {
  const box = `<div id="taboola-below"><a href="https://kitchens.example/1?utm_source=taboola&utm_medium=referral">Ten kitchens</a>
    <a href="https://other-paper.example/2">What nobody pays for</a>
    <a href="https://paper.example/own">Our own story</a><a href="https://popup.taboola.com/what">by Taboola</a></div>`
  expect(markersOf(page('') + box, 'link').map(({ text }) => text)).toEqual(['kitchens.example'])
})

test.each([
  ['alt text', '<img alt="Advertisement">'],
  ['the name of a picture', '<img src="/img/sponsored-label.svg">'],
  ['aria-label', '<div aria-label="Sponsored"><i></i></div>'],
  ['an element for each letter', '<p><i>S</i><i>p</i><i>o</i><i>n</i><i>s</i><i>o</i><i>r</i><i>e</i><i>d</i></p>'],
  ['parts of a line', '<p>Sponsored <b>by</b> <em>Acme Bank</em></p>'],
])('a label as %s', (_how, label) => {
  expect(markersOf(`${page('')}<div>${label}</div>`, 'label')).toHaveLength(1)
})

test.each([
  ['a photograph', '<img src="/img/2024-05-04-harbour.jpg">'],
  ['a button', '<button aria-label="Advertise with us"><i></i></button>'],
])('no label: %s', (_what, html) => {
  expect(markersOf(`${page('')}<div>${html}</div>`, 'label')).toEqual([])
})

/** A card whose inside lies in an open shadow tree, put into the page where `where` says. */
function findInShadow(where: string, inside: string) {
  document.head.innerHTML = ''
  document.body.innerHTML = page('', '', where)
  const host = document.querySelector('.host')
  if (host) host.attachShadow({ mode: 'open' }).innerHTML = inside
  const [storyRoot, headline] = [document.querySelector('.story'), document.querySelector('h1')]
  const url = 'https://paper.example/news/bridge'
  return findPaidContent(document, { storyRoot, headline, url, language: 'en', rendering })
}

test('a label in an open shadow tree stands where its host stands, and its box is the block', () => {
  const inside = '<section><b>Sponsored by Acme Bank</b><a href="/x">Ten kitchens</a></section>'
  const { content, blocks } = findInShadow('<div class="host"></div>', inside)
  expect(content.wholeArticle).toBe(false)
  expect(content.markers).toMatchObject([{ kind: 'label', text: 'Sponsored by Acme Bank', inArticle: true }])
  expect(blocks.map(({ localName }) => localName)).toEqual(['section'])
})

test('what hides the host, or makes it a menu, holds for its shadow tree', () => {
  const inside = '<a href="/s">Sponsored</a>'
  expect(findInShadow('<div class="sr-only host"></div>', '<b>Sponsored</b>').content.markers).toMatchObject([
    { kind: 'label', visible: false },
  ])
  expect(findInShadow('<nav><div class="host"></div></nav>', inside).content.markers).toEqual([])
})

test('what an article says of itself is a marker where it is said, and only where it says that it is paid for', () => {
  const says = (words: string) => find(page(`<p class="says">${words}</p>`))
  const { content, elements } = says('The newsroom was not involved in the creation of this content.')
  expect(content.markers).toMatchObject([
    { kind: 'page', text: 'The newsroom was not involved in the creation of this content.', visible: true },
  ])
  expect(elements).toEqual([[document.querySelector('.says')]])
  expect(says('The newsroom was involved in the creation of this content.').content.markers).toEqual([])
})

test('the links of an article that says that it is paid for need no word of their own', () => {
  const linksOf = (above: string) =>
    find(page(above, '', affiliate)).content.markers.filter(({ kind }) => kind === 'link')
  expect(linksOf('<span>Paid post</span>')).toMatchObject([{ disclosure: null }])
  expect(linksOf('')).toMatchObject([{ disclosure: { wording: 'none' } }])
})

test.each([
  ['a label beside a link', `<p>Advertisement</p>${affiliate}`, 1],
  ['a statement', '<p>We may earn a commission if you buy through our links.</p>', 1],
  ['slots and links alone', `<div class="ad-slot"></div>${affiliate}`, 0],
])('style sheets are read for paper and phones where there is something to read: %s', (_what, html, times) => {
  let asked = 0
  function* prepareSurvival(): Steps<void> {
    yield
    asked++
  }
  document.body.innerHTML = page('', '', html)
  const place = { storyRoot: document.querySelector('.story'), headline: document.querySelector('h1') }
  findPaidContent(document, { ...place, url: null, language: 'en', rendering: { ...rendering, prepareSurvival } })
  expect(asked).toBe(times)
})
