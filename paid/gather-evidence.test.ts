// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { runAtOnce } from '../types/steps.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { drawn } from './testing/drawn-rendering.ts'

function gather(html: string, { url = 'https://paper.example/news' as string | null, language = 'en' } = {}) {
  document.body.innerHTML = html
  const where = {
    storyRoot: document.querySelector('.story'),
    headline: document.querySelector('h1'),
    url,
    language,
    rendering: drawn,
  }
  return runAtOnce(gatherEvidence(document, where, new Set(document.querySelectorAll('.styled'))))
}
/** What was found, in a line each. */
const linesOf = (...asked: Parameters<typeof gather>) =>
  gather(...asked).found.map(({ kind, text, visible }) => `${kind} ${text}${visible ? '' : ', not seen'}`)

test('evidence is found in reading order', () => {
  const html = `<div class="ad-slot"><p>Advertisement</p><a href="https://howl.me/a">Boots</a></div>
    <p>We may earn a commission if you buy through our links.</p>`
  expect(linesOf(html)).toEqual([
    'slot ad-slot',
    'label Advertisement',
    'link howl.me',
    'affiliate-disclosure We may earn a commission if you buy through our links.',
  ])
})

test('what nobody sees is found as such', () => {
  const html = `<div hidden class="ad-slot"><p>Advertisement</p><a href="https://howl.me/a">Boots</a></div>
    <p class="sr-only">Sponsored</p><p class="sr-only">We may earn a commission if you buy through our links.</p>`
  expect(linesOf(html).map((line) => line.endsWith(', not seen'))).toEqual([true, true, true, true, true])
})

test('labels and links know whether they stand in a slot', () => {
  const { labels, links, slots } = gather(`<p>Sponsored</p><a href="https://howl.me/a"></a>
    <div class="ad-slot"><div class="ad-box"><p>Sponsored</p></div><a href="https://howl.me/b"></a></div>
    <p>Sponsored</p><a href="https://howl.me/c"></a>`)
  expect(labels.map(({ inSlot }) => inSlot)).toEqual([false, true, false])
  expect(links.map(({ inSlot }) => inSlot)).toEqual([false, true, false])
  expect(slots).toEqual([document.querySelector('.ad-slot')])
})

test.each([
  ['the story', '<div class="ad-wrapper"><div class="story"></div></div><h1></h1>'],
  ['its headline', '<div class="ad-wrapper"><h1></h1></div><div class="story"></div>'],
])('a wrapper around %s is no slot, but what is in it may be one', (_what, html) => {
  expect(linesOf(html)).toEqual([])
  expect(linesOf(html.replace('ad-wrapper">', 'ad-wrapper"><div class="ad-slot"></div>'))).toEqual(['slot ad-slot'])
})

test('an element has one label', () => {
  expect(linesOf('<p>Sponsored by <b>Acme Bank</b></p>')).toEqual(['label Sponsored by Acme Bank'])
})

test('a text of a menu gives way to the next', () => {
  expect(linesOf('<nav><p aria-label="Sponsored"></p></nav>')).toEqual([])
})

test('what a style sheet writes is asked for where it does', () => {
  expect(linesOf('<p class="styled" data-before="Advertisement"></p><p data-before="Advertisement"></p>')).toEqual([
    'label Advertisement',
  ])
})

test('a long statement is shown by its beginning, without what white space the page has', () => {
  const long = `We  may\n earn a commission if you buy through our links${', dear readers of this page'.repeat(6)}.`
  const [line = ''] = linesOf(`<p> ${long} </p>`)
  expect(line).toMatch(/^affiliate-disclosure We may earn a commission if/)
  expect(line).toHaveLength('affiliate-disclosure '.length + 200)
})

test('only of a link the address counts', () => {
  expect(linesOf('<link href="https://howl.me/a"><a href="https://howl.me/b"></a><a name="top"></a>')).toEqual([
    'link howl.me',
  ])
})

test('a link within the site is of the page’s host, as it is asked for or as the document has it', () => {
  const html = '<a rel="sponsored" href="/deal"></a>'
  expect(linesOf(html)).toEqual(['link paper.example'])
  expect(linesOf(html, { url: null })).toEqual([`link ${new URL(document.baseURI).hostname}`])
})

const recommended = '<a href="https://kitchens.example/?tblci=a">Ten kitchens</a>'

test.each([
  [
    'a network’s box',
    `<div class="taboola-below">${recommended}</div>`,
    ['slot taboola-below', 'link kitchens.example'],
  ],
  ['another slot', `<div class="ad-slot">${recommended}</div>`, ['slot ad-slot']],
  ['what is no slot', `<article class="taboola-below">${recommended}</article>`, []],
])('a link that a network has marked is paid for in its box: %s', (_where, html, lines) => {
  expect(linesOf(html)).toEqual(lines)
})

test.each([
  ['a network’s box', '<div class="taboola-below"><p>HEADING</p></div>', ['label HEADING']],
  ['another slot', '<div class="ad-slot"><p>HEADING</p></div>', []],
  ['what is no slot', '<article class="taboola-below"><p>HEADING</p></article>', []],
])('a heading that says nothing of money is a label in its box: %s', (_where, html, labels) => {
  const heading = 'Around the web'
  const lines = linesOf(html.replace('HEADING', heading)).filter((line) => line.startsWith('label'))
  expect(lines).toEqual(labels.map((label) => label.replace('HEADING', heading)))
})

test('the page’s language decides between wordings', () => {
  const html = '<p>Możemy otrzymać prowizję za zakupy.</p>'
  expect(linesOf(html, { language: 'pl' })).toHaveLength(1)
  expect(linesOf(html, { language: 'de' })).toEqual([])
})
