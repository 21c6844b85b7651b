// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { runAtOnce } from '../../types/steps.ts'
import { staticRendering } from '../rendering/static-rendering.ts'
import { readFacts } from './read-facts.ts'

const story = `<div id="story"><p>The council voted on Tuesday to close the bridge after months of delay.</p></div>`

function factsOf(html: string, url: string | null = null) {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const storyRoot = document.querySelector('#story')
  return runAtOnce(readFacts(document, { url, storyRoot, extractedByline: null, rendering: staticRendering(document) }))
}

describe('headline', () => {
  test('the heading that the title of the page speaks of, not the largest one', () => {
    const { facts, headline } = factsOf(
      `<title>Bridge closed after vote | Riverton Echo</title><h1>Riverton Echo</h1><h2 id="right">Bridge closed after vote</h2>${story}`,
    )
    expect(facts.title).toBe('Bridge closed after vote')
    expect(headline?.id).toBe('right')
  })

  test.each([
    ['Bridge closed | Riverton Echo', 'Bridge closed'],
    ['Bridge closed - Riverton Echo', 'Bridge closed'],
    ['Bridge closed | Politics | Riverton Echo', 'Bridge closed'],
    ['Riverton Echo: Bridge closed', 'Bridge closed'],
    ['Vote - 12 for, 9 against - closes bridge', 'Vote - 12 for, 9 against - closes bridge'],
  ])('without a heading, the title %j without the outlet', (title, cleaned) => {
    expect(
      factsOf(`<title>${title}</title><meta property="og:site_name" content="Riverton Echo">${story}`).facts.title,
    ).toBe(cleaned)
  })

  test('a label inside of the heading is no part of the headline', () => {
    const { facts } = factsOf(
      `<meta property="og:title" content="Bridge closed after vote"><h1><b>Exclusive</b> Bridge closed after vote</h1>${story}`,
    )
    expect(facts.title).toBe('Bridge closed after vote')
  })

  test('the headline that is shown is believed over another one in the data', () => {
    const { facts } = factsOf(
      `<meta property="og:title" content="You won’t believe what the council did to its bridge"><title>Bridge closed after vote</title><h1>Bridge closed after vote</h1>${story}`,
    )
    expect(facts.title).toBe('Bridge closed after vote')
  })

  test('a heading that is hidden is none', () => {
    expect(factsOf(`<title>Bridge closed</title><h1 hidden>Bridge closed</h1>${story}`).headline).toBeNull()
  })
})

describe('byline', () => {
  test.each([
    [
      'structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"Jane Roe"},{"name":"John Doe"}]}</script>',
      ['Jane Roe', 'John Doe'],
    ],
    [
      'a reference in structured data',
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","author":{"@id":"#jr"}},{"@type":"Person","@id":"#jr","name":"Jane Roe"}]}</script>',
      ['Jane Roe'],
    ],
    ['a meta element', '<meta name="author" content="Jane Roe">', ['Jane Roe']],
    ['microdata', '<p itemprop="author"><span itemprop="name">Jane Roe</span>, reporter</p>', ['Jane Roe']],
    ['rel=author', '<a rel="author" href="/jane">Jane Roe</a>', ['Jane Roe']],
    ['a class', '<div class="article-byline">By Jane Roe and John Doe</div>', ['Jane Roe', 'John Doe']],
    ['words alone', '<div>By Jane Roe</div>', ['Jane Roe']],
    [
      'an address is no name',
      '<meta property="article:author" content="https://social.example/echo"><div>By Jane Roe</div>',
      ['Jane Roe'],
    ],
    ['nobody', '', []],
  ])('from %s', (_, html, names) => {
    expect(factsOf(`<h1>Bridge closed</h1>${html}${story}`).facts.byline).toEqual(names)
  })

  test('a person is believed over the outlet', () => {
    const { facts } = factsOf(
      `<meta property="og:site_name" content="Riverton Echo"><script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Riverton Echo"}}</script><h1>Bridge closed</h1><p class="byline">By Jane Roe</p>${story}`,
    )
    expect(facts.byline).toEqual(['Jane Roe'])
  })

  test('authors of comments and of other stories are not this one’s', () => {
    const { facts } = factsOf(
      `<h1>Bridge closed</h1>${story}<div class="comments"><a rel="author">Troll One</a></div><aside><span class="byline">By Other Writer</span></aside>`,
    )
    expect(facts.byline).toEqual([])
  })
})

describe('dates', () => {
  test.each([
    [
      'structured data',
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-03-09T07:05:00Z","dateModified":"2025-03-10"}</script>',
      '2025-03-09T07:05:00Z',
    ],
    [
      'a meta element',
      '<meta property="article:published_time" content="2025-03-09T07:05:00Z">',
      '2025-03-09T07:05:00Z',
    ],
    ['microdata', '<meta itemprop="datePublished" content="2025-03-09">', '2025-03-09'],
    ['a time element', '<time datetime="2025-03-09">9 March</time>', '2025-03-09'],
    ['a line of text', '<div>Published March 9, 2025</div>', '2025-03-09'],
  ])('published, from %s', (_, html, date) => {
    expect(factsOf(`<main><h1>Bridge closed</h1>${html}${story}</main>`).facts.published).toBe(date)
  })

  test('from the address where nothing else says', () => {
    expect(factsOf(`<h1>Bridge closed</h1>${story}`, 'https://echo.example/2025/03/09/bridge').facts.published).toBe(
      '2025-03-09',
    )
  })
})

describe('type of article', () => {
  test.each([
    ['OpinionNewsArticle', '', null, 'opinion'],
    ['AnalysisNewsArticle', '', null, 'analysis'],
    ['LiveBlogPosting', '', null, 'live'],
    ['AdvertiserContentArticle', '', null, 'advertorial'],
    ['NewsArticle', '', null, 'report'],
    ['NewsArticle', '', 'https://echo.example/opinion/bridge', 'opinion'],
    ['NewsArticle', '<div>Analysis</div>', null, 'analysis'],
    ['NewsArticle', '<meta property="article:section" content="Press Releases">', null, 'press-release'],
  ] as const)('%s %s %s is %s', (type, html, url, expected) => {
    const data = `<script type="application/ld+json">{"@type":"${type}","headline":"Bridge closed"}</script>`
    expect(factsOf(`${data}<div>${html}<h1>Bridge closed</h1></div>${story}`, url).facts.articleType).toBe(expected)
  })

  test('the headline’s form says it', () => {
    expect(factsOf(`<h1>Opinion: The bridge should stay</h1>${story}`).facts.articleType).toBe('opinion')
  })

  test('a page that says nothing is of unknown type', () => {
    expect(factsOf(`<h1>Bridge closed</h1>${story}`).facts.articleType).toBe('unknown')
  })
})

test('outlet, language, address and correction', () => {
  const { facts } = factsOf(
    `<html lang="en_GB"><link rel="canonical" href="https://echo.example/bridge"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge closed","publisher":{"name":"Riverton Echo"},"correction":"An earlier version gave the wrong day."}</script>${story}</html>`,
  )
  expect(facts).toMatchObject({
    siteName: 'Riverton Echo',
    language: 'en-GB',
    url: 'https://echo.example/bridge',
    corrections: ['An earlier version gave the wrong day.'],
  })
})
