// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import { runAtOnce } from '../../types/steps.ts'
import { headSigns } from './head-signs.ts'

interface Page {
  head?: string
  body?: string
  url?: string
  /** As the structured data name them. */
  sections?: string[]
}

/** Rule, words and sponsor of each sign. */
function signsOf({ head = '', body = '<h1>Ten kitchens</h1><div id="story"></div>', url, sections = [] }: Page) {
  const page = new DOMParser().parseFromString(`<head>${head}</head>${body}`, 'text/html')
  const place = {
    storyRoot: page.getElementById('story'),
    headline: page.querySelector('h1'),
    url: url ?? null,
    rendering: staticRendering(page),
  }
  return runAtOnce(headSigns(page, place, sections)).map(({ rule, seen, sponsor }) => [rule, seen, sponsor])
}

const meta = (key: string, content: string) => `<meta name="${key}" content="${content}">`

test.each<[string, Page, Array<[string, string, string | null]>]>([
  [
    'a section',
    { head: '<meta property="article:section" content=" Sponsored  Content ">' },
    [['page_section', 'Sponsored Content', null]],
  ],
  [
    'a section below another',
    { head: meta('section', 'News / Paid Post') },
    [['page_section', 'News / Paid Post', null]],
  ],
  ['a type', { head: '<meta itemprop="content_type" content="advertorial">' }, [['page_section', 'advertorial', null]]],
  [
    'a section that the structured data name',
    { sections: ['Ferries', 'Sponsored'] },
    [['page_section', 'Sponsored', null]],
  ],
  ['a flag', { head: meta('is-sponsored', 'TRUE') }, [['page_flag', 'is-sponsored', null]]],
  ['a flag of a system', { head: meta('post:branded-content', '1') }, [['page_flag', 'post:branded-content', null]]],
  ['a sponsor', { head: meta('sponsor', 'Corvane Bank') }, [['page_flag', 'sponsor: Corvane Bank', 'Corvane Bank']]],
  ['a tag', { head: meta('keywords', 'ferries; Sponsored content, boats') }, [['page_tag', 'Sponsored content', null]]],
  ['an address', { url: 'https://post.example/sponsored/ten-kitchens' }, [['page_address', '/sponsored/', null]]],
  [
    'an address as it calls itself',
    {
      head: '<link rel="icon" href="/sponsored/i"><link rel="alternate CANONICAL" href="https://post.example/advertorial/ten">',
    },
    [['page_address', '/advertorial/', null]],
  ],
  [
    'an address as it is shared',
    { head: '<meta property="og:url" content="https://post.example/paid-post/ten">' },
    [['page_address', '/paid-post/', null]],
  ],
  [
    'a flag of its scripts',
    { head: '<script>dataLayer.push({"isSponsored":true})</script>' },
    [['page_flag', 'isSponsored: true', null]],
  ],
  [
    'a type of its scripts',
    { head: '<script>dataLayer.push({"pageType":"sponsored"})</script>' },
    [['page_flag', 'pageType: sponsored', null]],
  ],
  ['a class of the page', { body: '<body class="wide single-sponsored">' }, [['page_class', 'single-sponsored', null]]],
  [
    'a class of the story',
    { body: '<article class="advertorial"><div id="story"></div></article>' },
    [['page_class', 'advertorial', null]],
  ],
  [
    'a class at the headline',
    { body: '<article class="paid-post"><h1>Ten</h1></article><div id="story"></div>' },
    [['page_class', 'paid-post', null]],
  ],
  [
    'one class of several',
    { body: '<body class="sponsored"><article class="advertorial"><h1>Ten</h1></article>' },
    [['page_class', 'sponsored', null]],
  ],
])('%s tells', (_name, page, signs) => {
  expect(signsOf(page)).toEqual(signs)
})

test.each<[string, Page]>([
  ['a section of news', { head: '<meta property="article:section" content="Ferries">', sections: ['Ferries'] }],
  ['a section that only holds the word', { head: meta('section', 'Sponsored bills') }],
  ['a flag that says no', { head: meta('is-sponsored', 'false') + meta('sponsored', 'no') + meta('advertorial', '') }],
  ['a flag of something else', { head: meta('unsponsored', 'true') + meta('sponsored-links', 'true') }],
  [
    'no name of a sponsor',
    { head: ['none', 'false', 'N/A', '', ' ', 'a'.repeat(81)].map((name) => meta('sponsor', name)).join('') },
  ],
  ['a sponsor’s logo', { head: meta('sponsor-logo', 'Corvane Bank') }],
  ['a tag that only holds the word', { head: meta('keywords', 'sponsored bills, ferries') }],
  ['so many tags that they are a word list', { head: meta('keywords', `sponsored, ${'ferry, '.repeat(150)}`) }],
  ['a meta without content', { head: '<meta name="sponsored"><meta name="sponsor">' }],
  [
    'an address of news',
    {
      url: 'https://post.example/news/sponsored-bill',
      head: '<link rel="canonical" href="https://post.example/news/a">',
    },
  ],
  [
    'another link',
    { head: '<link rel="next" href="https://post.example/sponsored/b"><link href="https://post.example/sponsored/b">' },
  ],
  [
    'another address in its head',
    { head: '<meta property="og:image" content="https://post.example/sponsored/image">' },
  ],
  [
    'a class of a tag or a card',
    { body: '<body class="tag-sponsored-run"><article class="sponsored"></article><article><h1>Ten</h1></article>' },
  ],
])('%s tells nothing', (_name, page) => {
  expect(signsOf(page)).toEqual([])
})

test('the sponsor that the head names is every sign’s; where it names none, its scripts do', () => {
  const page = {
    head: meta('section', 'Sponsored') + meta('is-sponsored', 'yes') + meta('advertiser_name', 'Corvane Bank'),
    url: 'https://post.example/sponsored/ten',
    sections: ['Advertorial'],
  }
  expect(signsOf(page).map(([, , sponsor]) => sponsor)).toEqual(Array(5).fill('Corvane Bank'))
  const script = '<script>dataLayer.push({isSponsored: true, sponsor: "Orlo Travel"})</script>'
  expect(signsOf({ head: meta('section', 'Sponsored') + script })).toEqual([
    ['page_section', 'Sponsored', 'Orlo Travel'],
    ['page_flag', 'isSponsored: true', 'Orlo Travel'],
  ])
  expect(signsOf({ ...page, head: page.head + script }).map(([, , sponsor]) => sponsor)).toEqual(
    Array(6).fill('Corvane Bank'),
  )
})

test('a meta’s property goes before its name', () => {
  expect(
    signsOf({ head: '<meta property="section" name="sponsored" itemprop="sponsor" content="Sponsored">' }),
  ).toEqual([['page_section', 'Sponsored', null]])
  expect(signsOf({ head: '<meta name="is-sponsored" itemprop="sponsor" content="yes">' })).toEqual([
    ['page_flag', 'is-sponsored', null],
  ])
})
