import { describe, expect, test } from 'vitest'
import { paidLink, recommendedLink } from './links.ts'
import { linkRules } from './networks/link-rules.ts'

const page = 'https://paper.example/news/bridge'

describe('paidLink', () => {
  test.each(linkRules.flatMap(({ kind, examples }) => examples.map((address) => ({ kind, address }))))(
    '$address is $kind',
    ({ kind, address }) => {
      expect(paidLink(address, null, page)).toEqual({ kind, host: new URL(address).hostname, declared: false })
    },
  )

  test.each<[string, string | null, string, string, boolean]>([
    ['a network’s link that says so too', 'sponsored', 'https://amzn.to/3abc', 'affiliate amzn.to', true],
    ['a host below a network’s', null, 'https://go.deals.awin1.com/x', 'affiliate go.deals.awin1.com', false],
    ['a shop under any ending', null, 'https://amazon.de/dp/B0?tag=paper-21', 'affiliate amazon.de', false],
    [
      'a shop under an ending of two parts',
      null,
      'https://amazon.com.br/dp/B0?tag=p',
      'affiliate amazon.com.br',
      false,
    ],
    ['without its protocol', null, '//amzn.to/3abc', 'affiliate amzn.to', false],
    ['in capitals, with space before it', null, '  HTTPS://AMZN.TO/3abc', 'affiliate amzn.to', false],
    ['with a user and a port', null, 'https://me@amzn.to:8080/3abc', 'affiliate amzn.to', false],
    ['any that says so', 'nofollow SPONSORED ugc', 'https://corvane.example/', 'rel-sponsored corvane.example', true],
    [
      'a shop without the page’s sign that says so',
      'sponsored',
      'https://amazon.de/dp/B0',
      'rel-sponsored amazon.de',
      true,
    ],
    ['one within the site that says so', 'sponsored', '/deal', 'rel-sponsored paper.example', true],
    ['a query that says so', 'sponsored', '?deal=1', 'rel-sponsored paper.example', true],
    ['a path beside the page that says so', 'sponsored', 'deal', 'rel-sponsored paper.example', true],
  ])('%s', (_name, rel, address, paid, declared) => {
    const found = paidLink(address, rel, page)
    expect([`${found?.kind} ${found?.host}`, found?.declared]).toEqual([paid, declared])
  })

  test.each<[string, string | null, string | null]>([
    ['no address', 'sponsored', null],
    ['an empty one', 'sponsored', ''],
    ['a shop without the page’s sign', null, 'https://www.amazon.com/about'],
    ['a network’s name in the path', null, 'https://paper.example/awin1.com'],
    ['a host that only ends like a network’s', 'nofollow', 'https://notawin1.com/'],
    ['a name under an ending that is none', null, 'https://amazon.shopping.example/?tag=x'],
    ['a name before another', null, 'https://my.amazon.example.org/?tag=x'],
    ['mail', null, 'mailto:a@awin1.com'],
    ['a place on the page', 'sponsored', '#top'],
    ['mail that says so', 'sponsored', 'mailto:a@awin1.com'],
    ['a script that says so', 'sponsored', 'javascript:void(0)'],
    ['a word that only holds the sign', 'sponsored-by', 'https://corvane.example/'],
    ['a word before the sign', 'unsponsored', 'https://corvane.example/'],
    ['an address that can’t be read', 'sponsored', 'https://[corvane/'],
    ['a network’s that can’t be read', null, 'https://amzn.to:port/3abc'],
  ])('ordinary: %s', (_name, rel, address) => {
    expect(paidLink(address, rel, page)).toBeNull()
  })

  test('a page without encryption has such links as well', () => {
    expect(paidLink('/deal', 'sponsored', 'http://paper.example/')?.kind).toBe('rel-sponsored')
  })

  test('without a base that can be read a link within the site is ordinary', () => {
    expect(paidLink('/deal', 'sponsored', 'about:blank')).toBeNull()
  })
})

describe('recommendedLink', () => {
  test.each([
    ['https://shop.example/kitchens?tblci=abc', 'shop.example'],
    ['//shop.example/kitchens?a=1&dicbo=v2', 'shop.example'],
    [' https://shop.example/?utm_source=taboola_main', 'shop.example'],
    ['https://shop.co.uk/?utm_source=outbrain-x', 'shop.co.uk'],
  ])('%s is paid for by the click', (address, host) => {
    expect(recommendedLink(address, page)).toEqual({ kind: 'ad-click', host, declared: false })
  })

  test.each<[string, string | null, string]>([
    ['no address', null, page],
    ['without the network’s mark', 'https://shop.example/kitchens', page],
    ['a mark that only begins so', 'https://shop.example/?tblcix=abc', page],
    ['another’s mark', 'https://shop.example/?utm_source=newsletter', page],
    ['a mark in the path', 'https://shop.example/tblci=abc', page],
    ['the outlet’s own', 'https://paper.example/kitchens?tblci=abc', page],
    ['the outlet’s other host', 'https://video.paper.example/kitchens?tblci=abc', page],
    ['within the site', '/kitchens?tblci=abc', page],
    ['the outlet’s own under a short ending', 'https://shop.paper.co.uk/?tblci=abc', 'https://www.paper.co.uk/news'],
    ['the network itself', 'https://www.taboola.com/?tblci=abc', page],
    ['the network’s bare host', 'https://outbrain.com/?dicbo=abc', page],
    ['one that can’t be read', 'https://[shop/?tblci=abc', page],
  ])('not paid for: %s', (_name, address, base) => {
    expect(recommendedLink(address, base)).toBeNull()
  })

  test.each([
    ['https://www.other.co.uk/?tblci=abc', 'https://www.paper.co.uk/news', 'www.other.co.uk'],
    ['https://www.other.com.br/?tblci=abc', 'https://www.paper.com.br/news', 'www.other.com.br'],
  ])('two sites under one short ending are two: %s on %s', (address, base, host) => {
    expect(recommendedLink(address, base)?.host).toBe(host)
  })

  test('a host that only ends like a network’s is a shop', () => {
    expect(recommendedLink('https://nottaboola.com/?tblci=abc', page)?.host).toBe('nottaboola.com')
  })
})
