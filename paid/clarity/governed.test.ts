// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import type { FoundLabel } from '../found-label.ts'
import { drawn } from '../testing/drawn-rendering.ts'
import { wordingOf } from '../wordings/wording-of.ts'
import { governedBy } from './governed.ts'

/** What the label `#label` of a page governs, told by ids; `.story` is the story and `.block` the paid block around it. */
function governed(html: string, { inSlot = false, wholeSponsor = null as string | null } = {}) {
  document.body.innerHTML = html
  const element = document.querySelector('#label') as Element
  const wording = wordingOf(element.textContent, 'en')
  if (!wording) throw new Error(`no wording: ${element.textContent}`)
  const label: FoundLabel = { element, text: element.textContent, wording, visible: true, inSlot }
  const place = {
    storyRoot: document.querySelector('.story'),
    headline: document.querySelector('h1'),
    url: null,
    rendering: drawn,
  }
  const first = document.querySelector('.story p')
  const block = element.closest('.block')
  const { kind, focus, content, parts, sponsor } = governedBy(label, place, { first, block, wholeSponsor })
  const ids = parts.map(({ id, localName }) => id || localName)
  return { kind, focus: focus?.id ?? null, content: content?.id ?? null, parts: ids.join(' '), sponsor }
}

const article = (head: string, inside = '') =>
  `<main><header>${head}<h1 id="headline">The last ferry</h1></header>
   <div class="story"><p id="first">The last ferry left the old pier on Tuesday.</p>${inside}</div></main>`
const long = 'Ten kitchens that surprise'

describe('a label at the head of the story', () => {
  test('governs the article, and names its sponsor or that of the whole page', () => {
    const whole = { kind: 'article', focus: 'headline', content: 'first', parts: 'headline' }
    const byBank = article('<p id="label">Paid for by Acme Bank</p>')
    expect(governed(byBank, { wholeSponsor: 'Acme' })).toEqual({ ...whole, sponsor: 'Acme Bank' })
    const label = article('<p id="label">Paid post</p>')
    expect(governed(label, { wholeSponsor: 'Acme' })).toEqual({ ...whole, sponsor: 'Acme' })
    expect(governed(label)).toEqual({ ...whole, sponsor: null })
    const byMark = article('<div><p id="label">Presented by</p><img alt="Acme Bank logo"></div>')
    expect(governed(byMark, { wholeSponsor: 'Acme' }).sponsor).toBe('Acme Bank')
  })

  test.each([
    ['tells of an advertisement beside the story', article('<p id="label">Advertisement</p>'), false],
    ['stands in a slot', article('<p id="label">Paid post</p>'), true],
    ['stands in the story', article('', '<div><p id="label">Paid post</p></div>'), false],
  ])('governs its box where it %s', (_why, html, inSlot) => {
    expect(governed(html, { inSlot, wholeSponsor: 'Acme' })).toMatchObject({ kind: 'block', sponsor: null })
  })
})

describe('a label of a box', () => {
  test.each([
    ['its headline', `<aside><b id="label">Sponsored</b><h3 id="head">${long}</h3></aside>`, 'head'],
    ['a link that is one', `<aside><b id="label">Sponsored</b><a id="head">${long}</a></aside>`, 'head'],
    ['the first of several', `<aside><b id="label">Sponsored</b><h4 id="a">${long}</h4><h2>${long}</h2></aside>`, 'a'],
    ['not a short one', '<aside><b id="label">Sponsored</b><h3>Kitchens for all!!!</h3></aside>', null],
    [
      'as short a one as headlines are',
      '<aside><b id="label">Sponsored</b><h3 id="h">Kitchens for all of us</h3></aside>',
      'h',
    ],
    ['not a paragraph that is one', `<aside><b id="label">Sponsored</b><a>${'x'.repeat(251)}</a></aside>`, null],
    [
      'as long a one as headlines are',
      `<aside><b id="label">Sponsored</b><a id="h">${'x'.repeat(250)}</a></aside>`,
      'h',
    ],
    ['not its text', `<aside><b id="label">Sponsored</b><p>${long}</p></aside>`, null],
    ['not what it stands in', `<aside><a>${long} <b id="label">Sponsored</b></a></aside>`, null],
    ['not what stands in it', `<aside><p id="label">Sponsored by <a>Acme Bank of the North</a></p></aside>`, null],
    [
      'in the paid block',
      `<div class="block"><p><b id="label">Sponsored</b></p><h3 id="head">${long}</h3></div>`,
      'head',
    ],
    [
      'beside it, where it is itself the block',
      `<div><p class="block" id="label">Sponsored</p><h3 id="h">${long}</h3></div>`,
      'h',
    ],
  ])('governs %s', (_what, html, focus) => {
    const found = governed(html)
    expect([found.kind, found.focus, found.content]).toEqual(['block', focus, focus])
  })

  test('stands beside links, texts, pictures and frames, but for those that it shares its words with', () => {
    const html = `<aside><p id="p">a<b id="label">Sponsored</b></p><h5 id="h"></h5><i id="i"></i><a id="a"></a>
      <img id="img"><iframe id="f"></iframe><span><p id="q"></p></span></aside>`
    expect(governed(html.replace('<p id="p">a', '<p id="p">')).parts).toBe('')
    expect(governed(html.replace('<aside>', '<aside class="block">')).parts).toBe('h a img f q')
  })

  test('stands beside no more than a dozen parts, of a box no more than its beginning', () => {
    const box = (before: string) => `<aside><b id="label">Sponsored</b>${before}<h3 id="head">${long}</h3></aside>`
    expect(governed(box('<p></p>'.repeat(20))).parts).toBe('p '.repeat(12).trim())
    expect(governed(box('<p></p>'.repeat(39))).focus).toBe('head')
    expect(governed(box('<p></p>'.repeat(40))).focus).toBeNull()
    expect(governed(box('<i></i>'.repeat(398))).focus).toBe('head')
    expect(governed(box('<i></i>'.repeat(399))).focus).toBeNull()
  })

  test('without a box governs nothing', () => {
    document.body.innerHTML = ''
    const element = document.createElement('p')
    const wording = wordingOf('Sponsored')
    if (!wording) throw new Error('no wording')
    const label: FoundLabel = { element, text: 'Sponsored', wording, visible: true, inSlot: false }
    const place = { storyRoot: null, headline: null, url: null, rendering: drawn }
    expect(governedBy(label, place, { first: null, block: null, wholeSponsor: null })).toEqual({
      kind: 'block',
      focus: null,
      content: null,
      parts: [],
      sponsor: null,
    })
  })
})
