// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isInRecommendations } from './recommendation-box.ts'

function isIn(html: string): boolean {
  document.body.innerHTML = html
  return isInRecommendations(document.querySelector('#slot') as Element, document.querySelector('u') as Element)
}

test.each([
  ['the slot is one', '<div id="slot" class="below OUTBRAIN"><p><i><b><u></u></b></i></p></div>'],
  ['the element is one', '<div id="slot"><u class="mgid"></u></div>'],
  ['it stands in one', '<div id="slot"><p class="rc-widget"><u></u></p></div>'],
  ['it stands two deep in one', '<div id="slot"><p class="trc_box"><b><u></u></b></p></div>'],
])('recommended by a network: %s', (_why, html) => {
  expect(isIn(html)).toBe(true)
})

test.each([
  ['any slot', '<div id="slot" class="ad-slot"><u></u></div>'],
  ['three deep in a box within a slot', '<div id="slot"><p class="trc_box"><i><b><u></u></b></i></p></div>'],
  ['a name that holds the letters', '<div id="slot"><u class="arc-box rcbox"></u></div>'],
  ['beside a box', '<div id="slot"><p class="taboola"></p><u></u></div>'],
])('not recommended: %s', (_why, html) => {
  expect(isIn(html)).toBe(false)
})

test('an element without parents is in none', () => {
  const alone = document.createElement('u')
  expect(isInRecommendations(alone, alone)).toBe(false)
})
