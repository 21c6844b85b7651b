// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { FoundLabel } from '../found-label.ts'
import type { PaidLink } from '../links.ts'
import { wordingOf } from '../wordings/wording-of.ts'
import { undisclosedLink } from './undisclosed-link.ts'

const wording = wordingOf('Sponsored')
const affiliate: PaidLink = { kind: 'affiliate', host: 'shop.example', declared: false }

/** What is said of the link of a page, on which `.label` are labels and `.block` paid blocks. */
function judge(html: string, { link = affiliate, visible = true, inSlot = false, labelIsSeen = true } = {}) {
  document.body.innerHTML = html
  if (!wording) throw new Error('no wording')
  const labels = Array.from(document.querySelectorAll('.label'), (element): FoundLabel => {
    return { element, text: 'Sponsored', wording, visible: labelIsSeen, inSlot: false }
  })
  const blocks = [...document.querySelectorAll('.block')]
  return undisclosedLink(link, { element: document.querySelector('a') as Element, visible }, { inSlot, labels, blocks })
}
const label = '<b class="label"></b>'

test('a link about which nothing is said is said to be one, and by whose rule', () => {
  expect(judge('<a></a>')).toEqual({
    wording: 'none',
    problems: ['affiliate_undisclosed'],
    checks: [
      {
        aspect: 'wording',
        result: 'problem',
        problem: 'affiliate_undisclosed',
        source: 'FTC, 16 CFR 255.5: material connections',
      },
    ],
  })
})

test.each([
  ['that isn’t an affiliate’s', { link: { ...affiliate, kind: 'rel-sponsored' } as PaidLink }],
  ['that a click pays for', { link: { ...affiliate, kind: 'ad-click' } as PaidLink }],
  ['that says so itself', { link: { ...affiliate, declared: true } }],
  ['in an advertisement', { inSlot: true }],
  ['that nobody sees', { visible: false }],
])('nothing is missed about a link %s', (_what, more) => {
  expect(judge('<a></a>', more)).toBeNull()
})

test.each([
  ['on its block', `<div class="block">${label}<a></a></div>`, true],
  ['on one of several blocks', `<p class="block"></p><div class="block">${label}<b></b>${label}<a></a></div>`, true],
  ['beside its block', `${label}<div class="block"><a></a></div>`, false],
  ['on another block', `<div class="block">${label}</div><a></a>`, false],
  ['on another, beside its own', `<div class="block">${label}</div><div class="block"><a></a></div>`, false],
  ['on what is no paid block', `<div>${label}<a></a></div>`, false],
])('a label %s', (_where, html, says) => {
  expect(judge(html) === null).toBe(says)
})

test('a label that nobody sees says nothing, another on the same block does', () => {
  const html = `<div class="block">${label}<a></a></div>`
  expect(judge(html, { labelIsSeen: false })).not.toBeNull()
  expect(judge(`${label}${html}`)).toBeNull()
})
