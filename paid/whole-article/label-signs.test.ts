// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import { wordingOf } from '../wordings/wording-of.ts'
import { labelSigns } from './label-signs.ts'

const headline = '<h1>Electric boats for Merrow</h1>'
const first = '<p id="first">The old ferry makes its last crossing.</p>'

/** The labels of a page are marked by the class `label`. */
function signsOf(body: string, { visible = true, inSlot = false } = {}) {
  const page = new DOMParser().parseFromString(body, 'text/html')
  const labels = Array.from(page.querySelectorAll('.label'), (element) => {
    const text = element.textContent
    const wording = wordingOf(text)
    if (!wording) throw new Error(`“${text}” is no label.`)
    return { element, text, wording, visible, inSlot }
  })
  const place = { storyRoot: null, headline: page.querySelector('h1'), url: null, rendering: staticRendering(page) }
  return labelSigns(labels, place, page.getElementById('first'))
}

const label = (text: string) => `<span class="label">${text}</span>`
const below = (box: string) => `<main>${headline}<div>${box}</div>${first}</main>`
const above = (box: string) => `<main>${box}${headline}${first}</main>`

test.each<[string, string, string, string | null]>([
  ['a label', below(label('Sponsored')), 'label_at_headline', null],
  ['a label with a name', below(label('Sponsored by Corvane Bank')), 'label_at_headline', 'Corvane Bank'],
  ['a name behind it', below(`${label('Sponsored by')} <b>Corvane Bank</b>`), 'label_at_headline', 'Corvane Bank'],
  [
    'a logo beside it',
    below(`${label('Paid post')}<img alt="Corvane Bank logo">`),
    'label_at_headline',
    'Corvane Bank',
  ],
  [
    'a partnership with a customer',
    below(label('In partnership with Corvane Bank')),
    'label_at_headline',
    'Corvane Bank',
  ],
  ['one with a newsroom', below(label('In partnership with The Merrow Tribune')), 'partnership', 'The Merrow Tribune'],
  [
    'one with a school',
    below(`${label('In collaboration with')} <b>Alder University</b>`),
    'partnership',
    'Alder University',
  ],
  [
    'one with a newsroom that paid',
    below(label('Paid partnership with The Merrow Tribune')),
    'label_at_headline',
    'The Merrow Tribune',
  ],
  [
    'a link among others',
    below(`<a href="/n">News</a><a href="/s">${label('Sponsored')}</a><a href="/b">Boats</a>`),
    'page_tag',
    null,
  ],
  [
    'one of two links',
    below(`<a href="/s">${label('Sponsored')}</a><a href="/b">Boats</a>`),
    'label_at_headline',
    null,
  ],
  ['advertisement right above', above(`<div>${label('Advertisement')}</div>`), 'advertisement_at_headline', null],
  ['advertisement as the line over it', above(`<p class="kicker label">Advertisement</p>`), 'label_at_headline', null],
  [
    'advertisement in its box',
    above(`<div class="article-overline">${label('Anzeige')}</div>`),
    'label_at_headline',
    null,
  ],
  [
    'advertisement in a banner’s line',
    above(`<div class="kicker ad-label">${label('Anzeige')}</div>`),
    'advertisement_at_headline',
    null,
  ],
  [
    'advertisement over the headline’s box',
    `<main>${label('Advertisement')}<div>${headline}<p>Deck</p></div>${first}</main>`,
    'advertisement_at_headline',
    null,
  ],
])('%s', (_name, body, rule, sponsor) => {
  expect(signsOf(body)).toEqual([
    rule === 'page_tag'
      ? { rule, seen: 'Sponsored', sponsor }
      : {
          rule,
          seen: expect.stringMatching(/\S/),
          sponsor,
          shown: { element: expect.anything(), where: 'before' },
        },
  ])
})

test.each([
  ['no headline', `<main>${label('Sponsored')}${first}</main>`],
  ['behind the first paragraph', `<main>${headline}${first}${label('Sponsored')}</main>`],
  ['advertisement below the headline', below(label('Advertisement'))],
  ['advertisement and an empty box', above(`<div>${label('Advertisement')}<div></div></div>`)],
  ['advertisement, then a box', above(`<div>${label('Advertisement')}</div><div></div>`)],
  ['a box, then advertisement', above(`<div><div></div>${label('Advertisement')}</div>`)],
  ['a network', above(label('Recommended by Outbrain'))],
])('no sign: %s', (_name, body) => {
  expect(signsOf(body)).toEqual([])
})

test('what nobody sees, and a slot’s own label, are no signs', () => {
  expect(signsOf(below(label('Sponsored')), { visible: false })).toEqual([])
  expect(signsOf(below(label('Sponsored')), { inSlot: true })).toEqual([])
})

test.each<[string, string, string | null]>([
  ['in the label’s box', `${label('Presented by')} Corvane Bank`, 'Corvane Bank'],
  ['with a word between', `${label('Sponsored')} by Corvane Bank`, null],
  ['with its own “by”', `${label('Sponsored by')} by Corvane Bank`, 'by Corvane Bank'],
  ['no name', `${label('Presented by')} the makers of boats`, null],
  ['a whole text', `${label('Presented by')} ${'Corvane Bank '.repeat(8)}`, null],
  ['long, as it stands', `${label('Presented by')} ${'Corvane Bank '.repeat(6)}`, 'Corvane Bank '.repeat(6).trim()],
])('the name that follows a label: %s', (_name, box, sponsor) => {
  expect(signsOf(below(box)).map((sign) => sign.sponsor)).toEqual([sponsor])
})

test('each label is a sign of its own', () => {
  const body = `<main><div>${label('Paid post')}</div>${headline}<div>${label('Sponsored by Corvane Bank')}</div>${first}</main>`
  expect(signsOf(body).map(({ seen }) => seen)).toEqual(['Paid post', 'Sponsored by Corvane Bank'])
})
