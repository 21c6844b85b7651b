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

test('a frame of an ad host is a slot, another frame is none', () => {
  document.body.innerHTML =
    '<iframe src="https://tpc.googlesyndication.com/x"></iframe><iframe src="https://player.example/x"></iframe>'
  expect(Array.from(document.querySelectorAll('iframe')).map(slotToken)).toEqual(['tpc.googlesyndication.com', null])
})
