// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { FoundLabel } from '../found-label.ts'
import { drawn } from '../testing/drawn-rendering.ts'
import { wordingOf } from '../wordings/wording-of.ts'
import { unlabelledSlot } from './unlabelled-slot.ts'

const wording = wordingOf('Sponsored')

/** What is said of the slot `#slot` of a page, on which `.label` are the labels. */
function judge(html: string, url: string | null = 'https://www.paper.example/a') {
  document.body.innerHTML = html
  if (!wording) throw new Error('no wording')
  const labels = Array.from(document.querySelectorAll('.label'), (element): FoundLabel => {
    return { element, text: 'Sponsored', wording, visible: drawn.isShown(element), inSlot: false }
  })
  return unlabelledSlot(document.querySelector('#slot') as Element, labels, { rendering: drawn, url })
}
const teaser = (address: string, text = 'Ten kitchens that surprise', more = '') =>
  `<a href="${address}"${more}>${text}</a>`
const slot = `<div id="slot">${teaser('https://shop.example/1')}</div>`
const label = '<p class="label">Sponsored</p>'

test('headlines without a label are said to have none, and by whose rule', () => {
  expect(judge(slot)).toEqual({
    wording: 'none',
    problems: ['no_label'],
    checks: [
      { aspect: 'wording', result: 'problem', problem: 'no_label', source: 'Directive 2005/29/EC, Annex I, no. 11' },
    ],
  })
})

test.each<[string, string, string | null]>([
  ['in the slot', `<div id="slot"><p>${label}</p>${slot}</div>`, null],
  ['right before it', label + slot, null],
  ['at the end of the box before it', `<div><b>x</b><i>${label}</i></div>${slot}`, null],
  ['before the box that the slot is in', `${label}<div>${slot}</div>`, null],
  ['two boxes out', `${label}<section><div>${slot}</div></section>`, 'none'],
  ['with something between', `${label}<p></p>${slot}`, 'none'],
  ['with something between, a box further out', `${label}<div><p></p>${slot}</div>`, 'none'],
  ['in a text as long as a heading', `<div>${label}${'x'.repeat(91)}</div>${slot}`, null],
  ['in a longer text', `<div>${label}${'x'.repeat(92)}</div>${slot}`, 'none'],
  ['behind it', slot + label, 'none'],
  ['elsewhere', `<div><div>${slot}</div></div>${label}`, 'none'],
  ['which nobody sees', `<p class="label" hidden>Sponsored</p>${slot}`, 'none'],
])('a label %s: %s', (_where, html, said) => {
  expect(judge(html)?.wording ?? null).toBe(said)
})

test.each<[string, string, string | null]>([
  ['as short as headlines are', teaser('https://shop.example/', 'x'.repeat(25)), 'none'],
  ['shorter', teaser('https://shop.example/', 'x'.repeat(24)), null],
  ['which nobody sees', teaser('https://shop.example/', undefined, ' hidden'), null],
  ['without encryption', teaser('http://shop.example/'), 'none'],
  ['in capitals', teaser('HTTPS://shop.example/'), 'none'],
  ['without a protocol', teaser('//shop.example/'), 'none'],
  ['within the site', teaser('/kitchens'), null],
  ['with an address in its query', teaser('/to?u=https://shop.example/'), null],
  ['that can’t be read', teaser('https://[shop/'), null],
  ['without an address', '<a>Ten kitchens that surprise</a>', null],
  ['to the site itself', teaser('https://paper.example/1'), null],
  ['to another of its hosts', teaser('https://video.paper.example/1'), null],
  ['to a host that ends like it', teaser('https://newspaper.example/1'), 'none'],
  ['the twentieth', `${teaser('/1').repeat(19)}${teaser('https://shop.example/')}`, 'none'],
  ['behind twenty others', `${teaser('/1').repeat(20)}${teaser('https://shop.example/')}`, null],
])('a headline %s: %s', (_what, links, said) => {
  expect(judge(`<div id="slot">${links}</div>`)?.wording ?? null).toBe(said)
})

test('a host that only holds “www.” is another', () => {
  const own = `<div id="slot">${teaser('https://awww.paper.example/')}</div>`
  expect(judge(own, 'https://awww.paper.example/')).toBeNull()
  expect(
    judge(`<div id="slot">${teaser('https://apaper.example/')}</div>`, 'https://awww.paper.example/'),
  ).not.toBeNull()
})

test('on a page whose address isn’t known every link leads away', () => {
  const links = `<div id="slot">${teaser('https://paper.example/1')}</div>`
  expect(judge(links, null)).not.toBeNull()
  expect(judge(links, 'story.html')).not.toBeNull()
})
