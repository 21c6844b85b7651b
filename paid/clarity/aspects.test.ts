// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { Rendering } from '../../types/rendering.ts'
import { bare, drawn } from '../testing/drawn-rendering.ts'
import { type Governed, type Judged, judges } from './aspects.ts'
import { regulatorFor } from './regulators.ts'

type Aspect = keyof typeof judges

const regulator = regulatorFor('en-GB', null)

/**
 * What an aspect comes to for the label `#label` of a page, over the parts that are marked `part`, the headline `focus`,
 * the content `content` and the story's paragraph `body`.
 */
function judge(
  aspect: Aspect,
  html: string,
  { rendering = drawn, text = 'Sponsored', ...more }: Partial<Governed> & { rendering?: Rendering; text?: string } = {},
): Judged {
  document.body.innerHTML = html
  const governed: Governed = {
    kind: 'block',
    focus: document.querySelector('[focus]'),
    content: document.querySelector('[content]'),
    parts: [...document.querySelectorAll('[part]')],
    sponsor: null,
    ...more,
  }
  const element = document.querySelector('#label') as Element
  return judges[aspect]({ element, text }, governed, { rendering, regulator, body: document.querySelector('[body]') })
}
const unknown = { outcome: null }

describe('size', () => {
  const type = (label: number, body?: number) =>
    `<p id="label" data-type="${label}|black|white"></p>${body ? `<p body data-type="${body}|black|white"></p>` : ''}`

  test.each<[string, string, Judged]>([
    ['the least that can be read', type(10), { outcome: true, measured: '10 px' }],
    ['less', type(9.96), { outcome: 'small_type', measured: '10 px' }],
    ['as small as a label may be beside the story', type(12, 20), { outcome: true, measured: '12 px / 20 px' }],
    ['smaller', type(11.94, 20), { outcome: 'smaller_than_body', measured: '11.9 px / 20 px' }],
    ['not known', '<p id="label"></p>', unknown],
  ])('%s', (_what, html, judged) => {
    expect(judge('size', html)).toEqual(judged)
  })
})

describe('contrast', () => {
  const grey = (level: number, size = 16, bold = '') =>
    `<p id="label" data-type="${size}|rgb(${level}, ${level}, ${level})|rgb(255, 255, 255)|${bold}"></p>`

  test.each<[string, string, Judged]>([
    ['just enough', grey(118), { outcome: true, measured: '4.5:1' }],
    ['hardly less', grey(119), { outcome: 'low_contrast', measured: '4.4:1' }],
    ['enough for large type', grey(148, 24), { outcome: true, measured: '3:1' }],
    ['too little for it', grey(149, 24), { outcome: 'low_contrast', measured: '2.9:1' }],
    ['type that is nearly large', grey(148, 23.9), { outcome: 'low_contrast', measured: '3:1' }],
    ['bold type', grey(148, 18.5, 'bold'), { outcome: true, measured: '3:1' }],
    ['bold type that is nearly large', grey(148, 18.4, 'bold'), { outcome: 'low_contrast', measured: '3:1' }],
    ['hardly any', grey(240), { outcome: 'low_contrast', measured: '1.1:1' }],
    ['none, so that its ground must be another', grey(255), unknown],
    ['a colour that can’t be read', '<p id="label" data-type="16|blue-ish|rgb(0, 0, 0)"></p>', unknown],
    ['not known', '<p id="label"></p>', unknown],
  ])('%s', (_what, html, judged) => {
    expect(judge('contrast', html)).toEqual(judged)
  })
})

describe('distance', () => {
  const label = '<p id="label" data-box="100 100 50 20"></p>'
  const part = (box: string) => `<p part data-box="${box}"></p>`

  test.each<[string, string, Judged]>([
    ['right below', label + part('100 120 50 20'), { outcome: true, measured: '0 px' }],
    ['over it', label + part('0 0 500 500'), { outcome: true, measured: '0 px' }],
    ['below', label + part('100 320 50 20'), { outcome: true, measured: '200 px' }],
    ['too far below', label + part('100 321 50 20'), { outcome: 'far_from_unit', measured: '201 px' }],
    ['too far above', label + part('100 -121 50 20'), { outcome: 'far_from_unit', measured: '201 px' }],
    ['too far to the left', label + part('-151 100 50 20'), { outcome: 'far_from_unit', measured: '201 px' }],
    ['across a corner', label + part('153 124 50 20'), { outcome: true, measured: '5 px' }],
    ['near one of several', label + part('900 900 5 5') + part('160 100 5 5'), { outcome: true, measured: '10 px' }],
    ['parts without a size don’t count', label + part('100 120 0 20') + part('100 120 50 0'), unknown],
    ['nor do those without a box', `${label}<p part></p>`, unknown],
    ['nothing to be close to', label, unknown],
    ['a label without a size', `<p id="label" data-box="100 100 0 0"></p>${part('100 120 50 20')}`, unknown],
    ['a label without a box', `<p id="label"></p>${part('100 120 50 20')}`, unknown],
    [
      'a label of a line’s height alone',
      `<p id="label" data-box="100 100 0 20"></p>${part('100 130 50 20')}`,
      { outcome: true, measured: '10 px' },
    ],
  ])('%s', (_what, html, judged) => {
    expect(judge('distance', html)).toEqual(judged)
  })
})

describe('position', () => {
  const label = (y: number, height = 20) => `<p id="label" data-box="0 ${y} 50 ${height}"></p>`
  const content = (y: number, height = 20) => `<p content data-box="0 ${y} 50 ${height}"></p>`
  const focus = (y: number) => `<h1 focus data-box="0 ${y} 50 20"></h1>`

  test.each<[string, string, Judged]>([
    ['before the text', label(100) + content(120), { outcome: true, measured: '100 px' }],
    ['over its end', label(119) + content(100), { outcome: true, measured: '119 px' }],
    ['behind its end', label(120) + content(100), { outcome: 'after_content' }],
    ['within it', `<div content data-box="0 0 50 20">${label(120)}</div>`, { outcome: true, measured: '120 px' }],
    ['a label without a height: by the document', label(120, 0) + content(100), { outcome: true, measured: '120 px' }],
    ['text without a height: by the document', label(120) + content(100, 0), { outcome: true, measured: '120 px' }],
    ['the same behind it in the document', content(100, 0) + label(120), { outcome: 'after_content' }],
  ])('of a box: %s', (_what, html, judged) => {
    expect(judge('position', html)).toEqual(judged)
  })

  test.each<[string, string, Governed['kind'], Judged]>([
    ['where the view begins', focus(0) + label(899), 'article', { outcome: true, measured: '899 px' }],
    ['where it ends', focus(0) + label(900.04), 'article', { outcome: 'below_fold', measured: '900 px' }],
    ['at its very end', focus(899) + label(900), 'article', { outcome: 'below_fold', measured: '900 px' }],
    ['both out of view', focus(900) + label(950), 'article', { outcome: true, measured: '950 px' }],
    ['without a headline', label(950), 'article', { outcome: true, measured: '950 px' }],
    ['in a box, which may be anywhere', focus(0) + label(950), 'block', { outcome: true, measured: '950 px' }],
  ])('of an article: %s', (_what, html, kind, judged) => {
    expect(judge('position', html, { kind })).toEqual(judged)
  })

  test('without layout the order of the document tells', () => {
    expect(judge('position', label(0) + content(0), { rendering: bare })).toEqual({ outcome: true })
    expect(judge('position', content(0) + label(0), { rendering: bare })).toEqual({ outcome: 'after_content' })
    expect(judge('position', label(0), { rendering: bare })).toEqual(unknown)
    const withoutView: Rendering = { ...drawn, viewport: () => null }
    expect(judge('position', label(0) + content(30), { rendering: withoutView })).toEqual({ outcome: true })
  })
})

describe.each<['print' | 'narrow', string]>([
  ['print', 'lost_in_print'],
  ['narrow', 'lost_in_narrow'],
])('%s', (medium, lost) => {
  const not = `data-not="${medium}"`
  const other = `data-not="${medium === 'print' ? 'narrow' : 'print'}"`

  test.each<[string, string, Judged]>([
    ['a label stays', `<p id="label" ${other}></p><p part></p>`, { outcome: true }],
    ['a label goes', `<p id="label" ${not}></p><p part></p>`, { outcome: lost }],
    [
      'a label goes with all parts',
      `<p id="label" ${not}></p><p part ${not}></p><p part ${not}></p>`,
      { outcome: true },
    ],
    ['a label goes with one of them', `<p id="label" ${not}></p><p part ${not}></p><p part></p>`, { outcome: lost }],
    ['a label goes from its box', `<div><p id="label" ${not}></p></div>`, { outcome: lost }],
    ['a label goes with its box', `<div ${not}><p id="label"></p></div>`, { outcome: true }],
  ])('%s', (_what, html, judged) => {
    expect(judge(medium, html)).toEqual(judged)
  })

  test('what can’t be asked isn’t known', () => {
    const { survives: _, ...silent } = drawn
    expect(judge(medium, `<p id="label" ${not}></p>`, { rendering: silent })).toEqual(unknown)
    expect(judge(medium, `<p id="label" ${not}></p>`, { rendering: bare })).toEqual(unknown)
  })
})

test.each<[Governed['kind'], string | null, Judged]>([
  ['article', 'Acme Bank', { outcome: true, measured: 'Acme Bank' }],
  ['article', null, { outcome: 'sponsor_not_named' }],
  ['block', 'Acme Bank', { outcome: true, measured: 'Acme Bank' }],
  ['block', null, unknown],
])('the sponsor of an %s: %s', (kind, sponsor, judged) => {
  expect(judge('sponsor', '<p id="label"></p>', { kind, sponsor })).toEqual(judged)
})

describe('for those who listen', () => {
  test.each<[string, string, Judged]>([
    ['words', '<p id="label">SPONSORED by all</p>', { outcome: true }],
    ['words over lines', '<p id="label">Spon<br>sored</p>', { outcome: true }],
    ['a name for them', '<p id="label" aria-label="Sponsored"></p>', { outcome: true }],
    ['a picture’s words', '<img id="label" alt="Sponsored">', { outcome: true }],
    ['a title', '<p id="label" title="Sponsored"></p>', { outcome: true }],
    ['a style sheet’s words', '<p id="label"></p>', unknown],
    ['other words', '<p id="label">Kitchens</p>', unknown],
    ['a part that they don’t get', '<div aria-hidden="true"><p id="label">Sponsored</p></div>', hidden()],
    ['a part that is shut', '<div inert><p id="label">Sponsored</p></div>', hidden()],
    ['a part that they get', '<div aria-hidden="false"><p id="label">Sponsored</p></div>', { outcome: true }],
  ])('%s', (_what, html, judged) => {
    expect(judge('screen-reader', html)).toEqual(judged)
  })

  test('a long text is known by its beginning, whatever white space it has', () => {
    const beginning = 'Paid for by the bank that is called Acme'
    const html = `<p id="label">${beginning.replaceAll(' ', '\n ')}, and so on</p>`
    expect(judge('screen-reader', html, { text: `${beginning} and its friends` })).toEqual({ outcome: true })
    expect(judge('screen-reader', html, { text: `${beginning.slice(0, 39)} and its friends` })).toEqual({
      outcome: true,
    })
    expect(judge('screen-reader', html, { text: `${beginning.slice(0, 38)} and its friends` })).toEqual(unknown)
  })
})

function hidden(): Judged {
  return { outcome: 'hidden_from_screen_readers' }
}
