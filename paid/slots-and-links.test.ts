// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { paidLink } from './links.ts'
import { linkRules } from './networks/link-rules.ts'
import { isSlotName, slotToken } from './slots.ts'

test.each([
  'adsbygoogle',
  'div-gpt-ad-123-0',
  'google_ads_iframe_1',
  'ad-slot',
  'adSlot',
  'ad_unit',
  'c-ad',
  'article-ad-inline',
  'adv-box',
  'advertisement',
  'taboola-below',
  'OUTBRAIN',
  'zergnet-widget',
  'dfp-tag',
])('%s is a slot', (name) => {
  expect(isSlotName(name)).toBe(true)
})
test.each([
  'header',
  'gradient',
  'download',
  'badge',
  'loaded',
  'ad-bait',
  'adblocktest',
  'no-ads',
  'ad-free',
  'has-ads',
  'ad-label',
  'newsletter-ad',
  'road-map',
  'read-ahead',
  'shadow',
])('%s is none', (name) => {
  expect(isSlotName(name)).toBe(false)
})

test('a frame of an ad host is a slot, another frame is none', () => {
  document.body.innerHTML =
    '<iframe src="https://tpc.googlesyndication.com/x"></iframe><iframe src="https://player.example/x"></iframe>'
  expect(Array.from(document.querySelectorAll('iframe')).map(slotToken)).toEqual(['tpc.googlesyndication.com', null])
})

test.each(linkRules.flatMap(({ kind, examples }) => examples.map((address) => ({ kind, address }))))(
  '$address is $kind',
  ({ kind, address }) => {
    expect(paidLink(address, null, 'https://paper.example/')?.kind).toBe(kind)
  },
)
test.each([
  'https://www.amazon.com/about',
  'https://paper.example/awin1.com',
  'mailto:a@awin1.com',
  '/story',
  '#top',
  'https://notawin1.com/',
])('%s is an ordinary link', (address) => {
  expect(paidLink(address, 'nofollow', 'https://paper.example/')).toBeNull()
})
test('a link that says so itself is paid', () => {
  expect(paidLink('/deal', 'nofollow sponsored', 'https://paper.example/')).toEqual({
    kind: 'rel-sponsored',
    host: 'paper.example',
    declared: true,
  })
})
