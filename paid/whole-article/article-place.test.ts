// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import { proseOf, tidy } from './article-place.ts'

/** A paragraph as long as prose is, told apart by its first word. */
const prose = (word: string) => `<p>${word.padEnd(80, ' ferry')}</p>`

/** The first words of what is taken for the story's prose. */
function proseIn(body: string): string[] {
  const page = new DOMParser().parseFromString(body, 'text/html')
  const place = {
    storyRoot: page.getElementById('story'),
    headline: page.querySelector('h1'),
    url: null,
    rendering: staticRendering(page),
  }
  return proseOf(place).map((paragraph) => paragraph.textContent?.trim().split(' ')[0] ?? '')
}

test.each([
  ['long paragraphs', `<h1>Boats</h1><div id="story">${prose('One')}${prose('Two')}</div>`, ['One', 'Two']],
  [
    'labels and captions are none',
    `<h1>Boats</h1><div id="story"><p>${'a'.repeat(79)}</p><p>  Photo: us${' '.repeat(80)}</p>${prose('Two')}</div>`,
    ['Two'],
  ],
  ['behind the headline', `<div id="story">${prose('One')}<h1>Boats</h1>${prose('Two')}</div>`, ['Two']],
  ['without a headline', `<div id="story">${prose('One')}${prose('Two')}</div>`, ['One', 'Two']],
  [
    'the article that most of it stands in, not the next story',
    `<div id="story"><article><h1>Boats</h1>${prose('One')}${prose('Two')}</article><article>${prose('Three')}</article></div>`,
    ['One', 'Two'],
  ],
  [
    'the longer of two, though it comes later',
    `<div id="story"><h1>Boats</h1><article>${prose('One')}</article><article>${prose('Two')}${prose('Three')}</article></div>`,
    ['Two', 'Three'],
  ],
  [
    'outside of the articles beside it',
    `<div id="story"><h1>Boats</h1>${prose('One')}<article>${prose('Two')}</article>${prose('Three')}</div>`,
    ['One', 'Three'],
  ],
  [
    'with the articles within its own',
    `<div id="story"><article><h1>Boats</h1>${prose('One')}${prose('Two')}<article>${prose('Three')}</article></article></div>`,
    ['One', 'Two', 'Three'],
  ],
  [
    'the first two thousand paragraphs are looked at',
    `<h1>Boats</h1><div id="story">${'<p>Note'.repeat(1999)}${prose('One')}${prose('Two')}</div>`,
    ['One'],
  ],
  ['no story', `<h1>Boats</h1>${prose('One')}`, []],
  ['no prose', '<h1>Boats</h1><div id="story"><p>Short.</p></div>', []],
])('the story’s prose: %s', (_name, body, words) => {
  expect(proseIn(body)).toEqual(words)
})

test.each([
  [' Paid\n\t post\u00a0', 'Paid post'],
  ['Paid\u200bpost', 'Paid post'],
  ['Ｐaid ①', 'Paid 1'],
])('%j is tidied to %j', (text, tidied) => {
  expect(tidy(text)).toBe(tidied)
})
