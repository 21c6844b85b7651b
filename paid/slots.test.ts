// @vitest-environment jsdom
import { expect, test } from 'vitest'
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

test.each(['taboola-below-text', 'google_ad_text', 'google_ads_text', 'ob-widget-title', 'trc_related_text'])(
  'a network’s own name is a slot whatever else it says: %s',
  (name) => {
    expect(isSlotName(name)).toBe(true)
  },
)

test('of a network’s name only the beginning counts', () => {
  expect(isSlotName('hide-google_ads_iframe')).toBe(false)
})

test('a name that is longer than anybody would write isn’t looked into', () => {
  const ofLength = (length: number) => `ad-${'x'.repeat(length - 3)}`
  expect([ofLength(120), ofLength(121)].map(isSlotName)).toEqual([true, false])
})

/** What is said of the first element of some HTML. */
function tokenOf(html: string): string | null {
  document.body.innerHTML = html
  return slotToken(document.body.firstElementChild as Element)
}

test.each([
  ['a class', '<div class="wide ad-slot top"></div>', 'ad-slot'],
  ['an id', '<section id="div-gpt-ad-1" class="ad-slot"></section>', 'div-gpt-ad-1'],
  ['an AMP element, whatever its names', '<amp-ad class="ad-slot"></amp-ad>', 'amp-ad'],
  ['one that stays in view', '<amp-sticky-ad class="no-adblock"></amp-sticky-ad>', 'amp-sticky-ad'],
  ['an element that the site has named so', '<paper-ad></paper-ad>', 'paper-ad'],
  ['an element of the site’s own by its class', '<paper-box class="ad-slot"></paper-box>', 'ad-slot'],
  ['a frame by its class', '<iframe class="ad-slot" src="https://player.example/x"></iframe>', 'ad-slot'],
])('a slot is known by %s', (_how, html, token) => {
  expect(tokenOf(html)).toBe(token)
})

test.each([
  ['a heading in an advertisement', '<h2 class="ad"></h2>'],
  ['a story filed under advertising', '<article class="advertising"></article>'],
  ['a box without names', '<div></div>'],
  ['another element of the site’s own', '<paper-header></paper-header>'],
  ['bait for ad blockers', '<div class="ad-slot adbait"></div>'],
  ['what is shown to those who block', '<div class="ad-slot adblock-wall"></div>'],
  ['a test of acceptable advertising', '<div class="ad-slot acceptabletest"></div>'],
])('no slot: %s', (_what, html) => {
  expect(tokenOf(html)).toBeNull()
})

test.each([
  ['https://tpc.googlesyndication.com/x', 'tpc.googlesyndication.com'],
  ['https://googlesyndication.com/x', 'googlesyndication.com'],
  ['//ib.adnxs.com/tt', 'ib.adnxs.com'],
  ['https://player.example/x', null],
  ['https://notadnxs.com/', null],
  ['https://player.example/adnxs.com', null],
  ['/adnxs.com', null],
  ['https://[adnxs.com/', null],
  ['', null],
])('a frame from %s: %s', (address, token) => {
  expect(tokenOf(`<iframe src="${address}"></iframe>`)).toBe(token)
})

test('only of a frame the address counts', () => {
  expect(tokenOf('<div src="https://ib.adnxs.com/tt"></div>')).toBeNull()
  expect(tokenOf('<iframe></iframe>')).toBeNull()
})
