// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { PaidMarker } from '../../types/review.ts'
import { findPaidContent } from '../find-paid-content.ts'
import { drawn } from '../testing/drawn-rendering.ts'

const white = 'rgb(255, 255, 255)'
const black = 'rgb(0, 0, 0)'
const prose = 'The last ferry left the old pier on Tuesday, and the engineers began to take down the lamps at once. '
const first = `<p data-box="100 400 600 200" data-type="18|${black}|${white}">${prose.repeat(2)}</p>`
const article = (above: string, after = '') =>
  `<main><article><header>${above}<h1 data-box="100 200 600 60">The last ferry</h1></header>
   <div class="story">${first}<p>${prose}</p><p>${prose}</p></div>${after}</article></main>`

/** The first marker of a kind on a page. */
function markerOf(kind: PaidMarker['kind'], body: string): PaidMarker | undefined {
  document.body.innerHTML = body
  const { content } = findPaidContent(document, {
    storyRoot: document.querySelector('.story'),
    headline: document.querySelector('h1'),
    url: 'https://paper.example/news/ferry',
    language: 'en-GB',
    rendering: drawn,
  })
  return content.markers.find((marker) => marker.kind === kind)
}
const outcomes = (marker: PaidMarker | undefined) =>
  marker?.disclosure?.checks?.map(({ aspect, result, problem }) => [aspect, problem ?? result].join(' '))

const statement = (attributes = '') => `<p ${attributes}>We may earn a commission if you buy through our links.</p>`
const seen = `data-box="100 150 600 20" data-type="14|${black}|${white}"`

test('a statement is clear in itself; asked is whether readers can see, find and hear it', () => {
  const { disclosure } = markerOf('affiliate-disclosure', article(statement(seen))) ?? {}
  expect(disclosure).toMatchObject({ wording: 'clear', problems: [] })
  expect(outcomes(markerOf('affiliate-disclosure', article(statement(seen))))).toEqual([
    'size ok',
    'contrast ok',
    'position ok',
    'print ok',
    'narrow ok',
    'screen-reader ok',
  ])
})

test('a statement in small grey type behind the story is found wanting, each time', () => {
  const hard = `data-box="100 700 600 9" data-type="9|rgb(160, 160, 160)|${white}" data-not="print" aria-hidden="true"`
  const found = markerOf('affiliate-disclosure', article('', statement(hard)))
  expect(found?.disclosure?.problems).toEqual([
    'small_type',
    'low_contrast',
    'after_content',
    'lost_in_print',
    'hidden_from_screen_readers',
  ])
})

test('what goes on paper together with the story isn’t missed', () => {
  const body = article(statement(`${seen} data-not="print"`))
  expect(outcomes(markerOf('affiliate-disclosure', body))).toContain('print lost_in_print')
  const without = body.replace('<p data-box="100 400', '<p data-not="print" data-box="100 400')
  expect(outcomes(markerOf('affiliate-disclosure', without))).toContain('print ok')
})

test('on a page without a story a statement has nothing to stand before', () => {
  expect(outcomes(markerOf('affiliate-disclosure', statement()))).toContain('position unknown')
})

test('what an article says of itself is judged like a statement', () => {
  const text = 'The newsroom was not involved in the creation of this content.'
  const found = markerOf('page', article(`<p data-type="9|${black}|${white}">${text}</p>`))
  expect(found).toMatchObject({ text, visible: true, count: 1 })
  expect(found?.disclosure).toMatchObject({ wording: 'clear', problems: ['small_type'] })
})

const teaser = '<a href="https://shop.example/1">Ten kitchens that will surprise you</a>'

test('a slot is asked for a label where it is seen', () => {
  expect(markerOf('slot', article('', `<div class="ad-slot">${teaser}</div>`))?.disclosure?.problems).toEqual([
    'no_label',
  ])
  expect(markerOf('slot', article('', `<div class="ad-slot" hidden>${teaser}</div>`))?.disclosure).toBeNull()
})

test('a link has no label to judge, not even where its own words are one', () => {
  const labelled = article('', '<p><a rel="sponsored" href="https://shop.example/">Sponsored</a></p>')
  expect(markerOf('label', labelled)?.disclosure?.wording).toBe('unclear')
  expect(markerOf('link', labelled)?.disclosure).toBeNull()
  expect(markerOf('link', article('', '<a rel="sponsored" href="https://shop.example/">x</a>'))?.disclosure).toBeNull()
})

test('a label is judged over the paid block around it', () => {
  const block = `<div class="ad-slot"><p><i>Advertisement</i></p><h3>Ten kitchens that will surprise you</h3></div>`
  expect(outcomes(markerOf('label', article('', block)))).toContain('position ok')
  const after = `<div class="ad-slot"><h3>Ten kitchens that will surprise you</h3><p><i>Advertisement</i></p></div>`
  expect(outcomes(markerOf('label', article('', after)))).toContain('position after_content')
})

test('a label without a name is judged by the sponsor of the whole article', () => {
  const data = article('<p>Paid post</p>', '<p>This article was paid for by Acme Bank.</p>')
  expect(outcomes(markerOf('label', data))).toContain('sponsor ok')
  expect(outcomes(markerOf('label', article('<p>Paid post</p>')))).toContain('sponsor sponsor_not_named')
})
