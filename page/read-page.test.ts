// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { AsideKind } from '../types/story.ts'
import { readPage } from './read-page.ts'
import { staticRendering } from './rendering/static-rendering.ts'

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** Paragraph `n` of a made-up story, long enough to be prose. */
const prose = (n: number) =>
  `Paragraph ${numbers[n]}: the harbour board said on Tuesday that the old lighthouse would be repaired before the winter, ` +
  `at a cost of ${n + 2} million pounds, and that ships would be guided by a floating light until then.`

const story = Array.from({ length: 8 }, (_, n) => prose(n))
const paragraphs = story.map((text) => `<p>${text}</p>`).join('\n')

function read(html: string, url: string | null = null) {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return readPage(page, { url, rendering: staticRendering(page) })
}

const linesOf = (html: string) => read(html).reading.story.text.split('\n')

function page(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Lighthouse to be repaired | The Daily Buoy</title>${head}</head><body>
    <header><nav><a href="/">Home</a> <a href="/news">News</a> <a href="/sport">Sport</a></nav></header>
    ${body}
    <footer><p>The Daily Buoy, 1 Quay Street. All rights reserved. <a href="/terms">Terms</a></p></footer></body></html>`
}

const headline = '<h1>Lighthouse to be repaired</h1>'

describe('the story is found', () => {
  test.each<[string, string]>([
    ['in an article', `<article>${headline}${paragraphs}</article>`],
    ['in bare boxes', `<div>${headline}<div>${paragraphs}</div></div>`],
    [
      'as text in boxes without paragraphs',
      `${headline}<div>${story.map((text) => `<div>${text}</div>`).join('')}</div>`,
    ],
    ['as text divided by line breaks', `${headline}<div id="body">${story.join('<br><br>')}</div>`],
    ['in a layout table', `<table><tr><td>${headline}${paragraphs}</td><td><a href="/a">Other</a></td></tr></table>`],
    ['in broken markup', `<div>${headline}<div>${story.map((text) => `<p>${text}`).join('</b></span>')}</div></em>`],
  ])('%s', (_, body) => {
    expect(linesOf(page(body))).toEqual(story)
  })

  test('in an open shadow root', () => {
    const document = new DOMParser().parseFromString(page(`${headline}<x-story></x-story>`), 'text/html')
    const root = document.querySelector('x-story')?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = `<article>${paragraphs}</article>`
    const { reading, textMap } = readPage(document, { url: null, rendering: staticRendering(document) })
    expect(reading.story.text.split('\n')).toEqual(story)
    expect(textMap.rangeOf(reading.story.blocks[2] ?? { start: 0, end: 0 })?.toString()).toBe(story[2])
  })

  test('from right to left', () => {
    const arabic =
      'قال مجلس الميناء يوم الثلاثاء إن المنارة القديمة سترمم قبل الشتاء بتكلفة مليوني جنيه، وإن السفن ستسترشد بضوء عائم حتى ذلك الحين.'
    const html = `<html lang="ar" dir="rtl"><title>المنارة</title><body><article><h1>ترميم المنارة</h1>${`<p>${arabic}</p>`.repeat(6)}</article></body></html>`
    const { story: found, ...reading } = read(html).reading
    expect(found.text.split('\n')).toEqual(Array(6).fill(arabic))
    expect(reading.notices).toContain('not-english')
  })

  test('in all posts of a live blog', () => {
    const posts = story.map(
      (text, n) =>
        `<article class="post"><time datetime="2024-05-0${n + 1}T10:00Z">1${n}:00</time><p>${text}</p></article>`,
    )
    const lines = linesOf(page(`<main>${headline}<div class="live-blog">${posts.join('')}</div></main>`))
    for (const text of story) expect(lines).toContain(text)
  })
})

describe('what stands in and around the story is known for what it is', () => {
  const cases: Array<[string, string, AsideKind | null]> = [
    [
      'a caption',
      '<figure><img alt=""><figcaption>The lighthouse last week. Photo: Jane Roe</figcaption></figure>',
      'caption',
    ],
    [
      'a box of related stories',
      '<aside class="related"><h3>Related</h3><ul><li><a href="/a">Ferry late again after storm</a></li></ul></aside>',
      'related',
    ],
    ['a read-more line', '<p><strong>Read more: <a href="/b">Why the ferry is late</a></strong></p>', 'read-more'],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get the best of The Daily Buoy in your inbox every morning.</p></div>',
      'boilerplate',
    ],
    ['a pull quote', '<div class="pull-quote"><p>We shall guide every ship home.</p></div>', 'pull-quote'],
    [
      'a correction',
      '<p><em>Correction: An earlier version of this story gave the wrong height of the lighthouse.</em></p>',
      'correction',
    ],
    [
      'comments',
      '<section id="comments"><h2>Comments</h2><p>I have never read such a thing about our lighthouse, and I have lived here all my life.</p></section>',
      null,
    ],
    [
      'a cookie banner',
      '<div id="onetrust-banner-sdk"><p>We and our partners store information on your device, such as cookies, to show you adverts.</p></div>',
      null,
    ],
    ['an advertising label', '<div class="ad-slot"><span>Advertisement</span></div>', null],
    [
      'sharing links',
      '<ul class="social-share"><li><a href="#">Share on Facebook</a></li><li><a href="#">Tweet</a></li></ul>',
      null,
    ],
    [
      'hidden text',
      '<p hidden>Subscribers were told on Monday that the lighthouse would be sold to a company from abroad.</p>',
      null,
    ],
  ]

  test.each(cases)('%s', (_, html, kind) => {
    const half = story.length / 2
    const body = [
      ...story.slice(0, half).map((text) => `<p>${text}</p>`),
      html,
      ...story.slice(half).map((text) => `<p>${text}</p>`),
    ]
    const { story: found } = read(page(`<article>${headline}${body.join('')}</article>`)).reading
    expect(found.text.split('\n')).toEqual(story)
    if (kind) expect(found.asides.map((aside) => aside.kind)).toContain(kind)
  })

  test('byline and date above the story are no part of it', () => {
    const lines = linesOf(
      page(
        `<article>${headline}<p class="byline">By Jane Roe</p><time datetime="2024-05-03">3 May 2024</time>${paragraphs}</article>`,
      ),
    )
    expect(lines).toEqual(story)
  })

  test('headings, lists, quotations and tables inside it are', () => {
    const body = `<p>${story[0]}</p><h2>What comes next</h2><p>${story[1]}</p><ul><li>${story[2]}</li></ul>
      <blockquote><p>${story[3]}</p></blockquote><table><tr><td>Light</td><td>12 miles</td></tr></table><p>${story[4]}</p><p>${story[5]}</p>`
    const { blocks, text } = read(page(`<article>${headline}${body}</article>`)).reading.story
    expect(blocks.map(({ start, end, kind }) => [kind, text.slice(start, end).slice(0, 14)])).toEqual([
      ['paragraph', 'Paragraph one:'],
      ['heading', 'What comes nex'],
      ['paragraph', 'Paragraph two:'],
      ['list-item', 'Paragraph thre'],
      ['quotation', 'Paragraph four'],
      ['table-row', 'Light 12 miles'],
      ['paragraph', 'Paragraph five'],
      ['paragraph', 'Paragraph six:'],
    ])
  })
})

describe('notices', () => {
  const noticesOf = (html: string) => read(html).reading.notices

  test('none for an ordinary story', () => {
    expect(noticesOf(page(`<article>${headline}${paragraphs}</article>`))).toEqual([])
  })

  test.each([
    ['an empty page', '<html><body></body></html>'],
    ['no markup at all', ''],
    ['a list of links', page(`<ul>${'<li><a href="/a">Ferry late again</a></li>'.repeat(30)}</ul>`)],
  ])('no-story for %s', (_, html) => {
    expect(noticesOf(html)).toContain('no-story')
  })

  test('short-story for a few lines', () => {
    expect(noticesOf(page(`<article>${headline}<p>${story[0]}</p></article>`))).toContain('short-story')
  })

  test('not-english for a page in German, whatever it declares', () => {
    const german =
      'Der Hafenausschuss teilte am Dienstag mit, dass der alte Leuchtturm noch vor dem Winter repariert werde und dass die Kosten bei zwei Millionen liegen sollen.'
    expect(noticesOf(page(`<article><h1>Leuchtturm</h1>${`<p>${german}</p>`.repeat(6)}</article>`))).toContain(
      'not-english',
    )
  })

  test('truncated where a page that isn’t free breaks off', () => {
    const data =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lighthouse to be repaired","isAccessibleForFree":false,"wordCount":900}</script>'
    expect(noticesOf(page(`<article>${headline}<p>${story[0]}</p><p>${story[1]}</p></article>`, data))).toContain(
      'truncated',
    )
  })
})

test('a story keeps its links', () => {
  const { reading } = read(
    page(
      `<article>${headline}<p>See <a href="https://example.org/report">the report</a>. ${story[0]}</p>${paragraphs}</article>`,
    ),
  )
  const { links, text } = reading.story
  expect(links.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
    ['the report', 'https://example.org/report'],
  ])
})

test('reading changes nothing in the page', async () => {
  const document = new DOMParser().parseFromString(page(`<article>${headline}${paragraphs}</article>`), 'text/html')
  const before = document.documentElement.outerHTML
  const observer = new MutationObserver(() => {})
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true })
  readPage(document, { url: null, rendering: staticRendering(document) })
  expect(observer.takeRecords()).toEqual([])
  expect(document.documentElement.outerHTML).toBe(before)
})

test('a page of 100,000 nodes is read, in time that grows with its nodes and no faster', () => {
  const link = '<li><a href="/a"><span>Ferry late</span> again</a></li>'
  const readWith = (links: number) => {
    const html = page(`<article>${headline}${paragraphs}</article><ul>${link.repeat(links)}</ul>`)
    const document = new DOMParser().parseFromString(html, 'text/html')
    const began = performance.now()
    const { reading } = readPage(document, { url: null, rendering: staticRendering(document) })
    return { reading, nodes: document.querySelectorAll('*').length, took: performance.now() - began }
  }
  const quarter = readWith(5_000)
  const { reading, nodes, took } = readWith(20_000)
  expect(nodes).toBeGreaterThan(60_000)
  // Sixteen times as long would be in proportion to the square.
  expect(took / quarter.took).toBeLessThan(10)
  expect(reading.story.text.split('\n')).toEqual(story)
  expect(reading.notices).toContain('very-large-page')
}, 120_000)
