// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { DisclosureCheck } from '../../types/review.ts'
import { findPaidContent } from '../find-paid-content.ts'
import { bare, drawn } from '../testing/drawn-rendering.ts'

const white = 'rgb(255, 255, 255)'
const prose = 'The last ferry left the old pier on Tuesday, and the engineers began to take down the lamps at once. '
const story = `<div class="story"><p data-box="100 400 600 200" data-type="18|rgb(20, 20, 20)|${white}">${prose.repeat(2)}</p><p>${prose}</p><p>${prose}</p></div>`
const page = (above: string, below = '', after = '') =>
  `<main><article><header>${above}<h1 data-box="100 200 600 60">The last ferry</h1>${below}</header>${story}${after}</article></main>`

function checksOf(body: string, { rendering = drawn, language = 'en-GB' } = {}): Record<string, DisclosureCheck> {
  document.body.innerHTML = body
  const { content } = findPaidContent(document, {
    storyRoot: document.querySelector('.story'),
    headline: document.querySelector('h1'),
    url: 'https://paper.example/news/ferry',
    language,
    rendering,
  })
  const label = content.markers.find(({ kind }) => kind === 'label')
  expect(label?.disclosure?.problems).toEqual(
    label?.disclosure?.checks?.flatMap(({ problem }) => (problem ? [problem] : [])),
  )
  return Object.fromEntries((label?.disclosure?.checks ?? []).map((check) => [check.aspect, check]))
}

test('a label with nothing to object to', () => {
  const checks = checksOf(
    page('<p data-box="100 160 200 20" data-type="14|rgb(40, 40, 40)|rgb(255, 255, 255)">Paid for by Acme Bank</p>'),
  )
  expect(Object.values(checks).map(({ aspect, result }) => `${aspect} ${result}`)).toEqual([
    'wording ok',
    'size ok',
    'contrast ok',
    'distance ok',
    'position ok',
    'print ok',
    'narrow ok',
    'sponsor ok',
    'screen-reader ok',
  ])
  expect(checks.size?.measured).toBe('14 px / 18 px')
  expect(checks.sponsor?.measured).toBe('Acme Bank')
})

const label = (attributes: string, text = 'Paid for by Acme Bank', element = 'p') =>
  `<${element} ${attributes}>${text}</${element}>`
const type = (size: number, color: string, bold = '') => `data-type="${size}|${color}|${white}${bold && `|${bold}`}"`

test.each([
  ['wording', 'sponsored_word', page(label('', 'Sponsored'))],
  ['size', 'small_type', page(label(type(9, 'rgb(0, 0, 0)')))],
  ['size', 'smaller_than_body', page(label(type(10.5, 'rgb(0, 0, 0)')))],
  ['contrast', 'low_contrast', page(label(type(14, 'rgb(150, 150, 150)')))],
  ['distance', 'far_from_unit', page(label('data-box="900 10 100 20"'))],
  ['position', 'below_fold', page('', label('data-box="100 950 100 20"')).replace('100 400 600', '100 1000 600')],
  ['print', 'lost_in_print', page(label('data-not="print"'))],
  ['narrow', 'lost_in_narrow', page(`<div data-not="narrow">${label('')}</div>`)],
  ['sponsor', 'sponsor_not_named', page(label('', 'Paid post'))],
  ['screen-reader', 'hidden_from_screen_readers', page(`<div aria-hidden="true">${label('')}</div>`)],
])('%s: %s', (aspect, problem, body) => {
  const check = checksOf(body)[aspect]
  expect(check).toMatchObject({ result: 'problem', problem })
  expect(check?.source).toBeTruthy()
})

test.each([
  ['large type needs less contrast', type(24, 'rgb(140, 140, 140)')],
  ['bold type counts as large earlier', type(19, 'rgb(140, 140, 140)', 'bold')],
  ['just enough', type(14, 'rgb(118, 118, 118)')],
])('contrast is enough: %s', (_name, attributes) => {
  expect(checksOf(page(label(attributes))).contrast?.result).toBe('ok')
})

test('a ratio is cut and not rounded up to the bar', () => {
  expect(checksOf(page(label(type(14, 'rgb(119, 119, 119)')))).contrast).toMatchObject({
    result: 'problem',
    measured: '4.4:1',
  })
})

test('a problem names the rule that it breaks', () => {
  const checks = checksOf(page(label(type(14, 'rgb(150, 150, 150)'), 'Paid post')))
  expect([checks.contrast?.source, checks.sponsor?.source]).toEqual([
    'WCAG 2.2, success criterion 1.4.3',
    'Directive 2000/31/EC, article 6 (b)',
  ])
})

const card = (inner: string) => page('', '', `<aside><div>${inner}</div></aside>`)
const teaser = '<h3 data-box="800 500 200 60">Ten kitchens that will surprise you</h3>'

test.each([
  ['before its headline', card(`${label('data-box="800 470 100 20"', 'Advertisement')}${teaser}`), 'ok'],
  ['after its headline', card(`${teaser}${label('data-box="800 570 100 20"', 'Advertisement')}`), 'problem'],
  [
    'after it in the document, above it in the window',
    card(`${teaser}${label('data-box="800 470 100 20"', 'Advertisement')}`),
    'ok',
  ],
])('the label of a box stands %s', (_name, body, result) => {
  expect(checksOf(body).position?.result).toBe(result)
})

test('without layout the order of the document tells, and the rest is unknown', () => {
  const before = checksOf(card(`${label('', 'Advertisement')}${teaser}`), { rendering: bare })
  expect(Object.fromEntries(Object.entries(before).map(([aspect, { result }]) => [aspect, result]))).toEqual({
    wording: 'ok',
    size: 'unknown',
    contrast: 'unknown',
    distance: 'unknown',
    position: 'ok',
    print: 'unknown',
    narrow: 'unknown',
    sponsor: 'unknown',
    'screen-reader': 'ok',
  })
  expect(checksOf(card(`${teaser}${label('', 'Advertisement')}`), { rendering: bare }).position?.problem).toBe(
    'after_content',
  )
})

test('what goes on paper together with its label isn’t missed', () => {
  const body = card(`${label('', 'Advertisement')}${teaser}`)
  expect(checksOf(body.replace('<aside', '<aside data-not="print"')).print?.result).toBe('ok')
  expect(checksOf(card(`${label('data-not="print"', 'Advertisement')}${teaser}`)).print?.problem).toBe('lost_in_print')
  expect(checksOf(page('', '', '<div data-not="print"><p>Advertisement</p></div>')).print?.result).toBe('ok')
})

test('an empty banner’s label is not blamed for a brand that only the banner shows', () => {
  expect(checksOf(page('', '', '<div>Advertisement</div>')).sponsor?.result).toBe('unknown')
})

test('whether text of a style sheet is read out can’t be told', () => {
  document.body.innerHTML = ''
  expect(
    checksOf(page('', '', '<div class="ad-label" data-before="Advertisement"></div>'))['screen-reader']?.result,
  ).toBe('unknown')
})

test('the rules are those of the page’s language', () => {
  const english = checksOf(page(label('', 'Advertorial')), { language: 'en-GB' })
  const german = checksOf(page(label('', 'Advertorial')), { language: 'de' })
  expect([english.wording?.result, german.wording?.problem]).toEqual(['ok', 'not_plain_german'])
})

test('a name that stands beside the label counts', () => {
  expect(checksOf(page('<div><span>Presented by</span> <img alt="Acme Bank logo"></div>')).sponsor).toMatchObject({
    result: 'ok',
    measured: 'Acme Bank',
  })
})

const list = Array.from(
  { length: 3 },
  (_, index) => `<a href="https://shop.example/x${index}">Ten kitchens that will surprise you ${index}</a>`,
).join('')

test.each([
  ['headlines without a label', `<div class="ad-slot">${list}</div>`, 'none'],
  ['headlines with a label in the slot', `<div class="ad-slot"><p>Advertisement</p>${list}</div>`, null],
  ['headlines with a label before the slot', `<p>Sponsored</p><div class="ad-slot">${list}</div>`, null],
  [
    'the paper’s own stories',
    `<div class="ad-slot">${list.replaceAll('https://shop.example', 'https://www.paper.example')}</div>`,
    null,
  ],
  ['a skip link', '<div class="ad-slot"><a href="#after">Continue reading the main story</a></div>', null],
  ['a frame', '<div class="ad-slot"><iframe></iframe></div>', null],
  ['nothing', '<div class="ad-slot"></div>', null],
])('a slot with %s', (_name, slot, wording) => {
  document.body.innerHTML = page('', '', slot)
  const where = {
    storyRoot: document.querySelector('.story'),
    headline: document.querySelector('h1'),
    url: 'https://paper.example/a',
    language: 'en',
  }
  const { content } = findPaidContent(document, { ...where, rendering: drawn })
  expect(content.markers.find(({ kind }) => kind === 'slot')?.disclosure?.wording ?? null).toBe(wording)
})
