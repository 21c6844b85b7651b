// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import { funderAtHeadline, fundingNote, markBeside } from './funding.ts'
import type { Line } from './lines-around.ts'

/** The funder at the headline of a page whose line is marked by the id `line`. */
function funderOf(
  body: string,
  { where = 'head' as Line['where'], siteName = 'The Harbour Post' as string | null } = {},
) {
  const page = new DOMParser().parseFromString(body, 'text/html')
  const element = page.getElementById('line') as Element
  const lines = [{ element, text: element.textContent, where }]
  const place = {
    storyRoot: null,
    headline: page.querySelector('h1'),
    url: null,
    siteName,
    rendering: staticRendering(page),
  }
  return funderAtHeadline(lines, place)
}

test.each([
  [
    'named',
    '<p id="line">This series is supported by the Orlo Foundation</p>',
    'the Orlo Foundation',
    'This series is supported by the Orlo Foundation',
  ],
  [
    'with a full stop',
    '<p id="line">Seascape is funded by Orlo Trust.</p>',
    'Orlo Trust',
    'Seascape is funded by Orlo Trust.',
  ],
  [
    'by its mark',
    '<div><p id="line">Seascape: our oceans is supported by</p><img alt="Orlo Foundation logo"></div>',
    'Orlo Foundation',
    'Seascape: our oceans is supported by Orlo Foundation',
  ],
])('a funder at the headline, %s', (_name, body, sponsor, seen) => {
  expect(funderOf(body)).toMatchObject({ rule: 'funded_by', sponsor, seen, shown: { where: 'before' } })
})

test.each([
  ['the outlet itself', '<p id="line">Harbour Post is supported by the Orlo Foundation</p>'],
  ['something of the outlet’s', '<p id="line">News of The Harbour Post is supported by the Orlo Foundation</p>'],
  ['“we”', '<p id="line">We are supported by the Orlo Foundation</p>'],
  ['this site', '<p id="line">This website is funded by the Orlo Foundation</p>'],
  ['by its readers', '<p id="line">The oceans series is supported by Readers like you</p>'],
  ['by the outlet', '<p id="line">The oceans series is supported by The Harbour Post</p>'],
  ['by nobody who is named', '<p id="line">The oceans series is supported by</p>'],
  ['a headline', '<h1><span id="line">The museum is funded by Orlo Trust</span></h1>'],
  [
    'a longer text',
    `<p id="line">The ${'oceans '.repeat(6)}series ${'of ours '.repeat(4)}is funded by Orlo ${'Trust '.repeat(12)}</p>`,
  ],
  ['no funding', '<p id="line">The oceans series is written by Ines Okafor</p>'],
])('no funder at the headline: %s', (_name, body) => {
  expect(funderOf(body)).toBeNull()
})

test('a funder that stands elsewhere is none at the headline', () => {
  const body = '<p id="line">This series is supported by the Orlo Foundation</p>'
  expect(funderOf(body, { where: 'tail' })).toBeNull()
  expect(funderOf(body, { siteName: null })).not.toBeNull()
})

const lineOf = (text: string): Line => ({ element: document.body, text, where: 'tail' })

test.each<[string, string | null]>([
  ['This story was supported by the Orlo Foundation.', 'the Orlo Foundation'],
  ['Our reporting is made possible by a grant from Tallis Motors, which had no say in it.', 'Tallis Motors'],
  ['This series received funding from Alder University and others.', 'Alder University'],
  ['Dieser Artikel wurde gefördert von der Orlo Stiftung.', 'der Orlo Stiftung'],
  ['The museum was supported by the Orlo Foundation.', null],
  ['This story was supported by our readers.', null],
  ['This story was supported by Readers and the Orlo Foundation.', null],
  ['This story was supported by Tallis Motors.', null],
  ['The story of a town that paid for a pier.', null],
  [`This story was supported by the Orlo Foundation. ${'It is long. '.repeat(40)}`, null],
])('a note about a grant: “%s” names %s', (text, funder) => {
  expect(fundingNote([lineOf(text)], null)?.funder ?? null).toBe(funder)
})

test('the first note counts, and where there is none, the page’s own data', () => {
  const notes = ['By Tom Brandt', 'This story was supported by Orlo Trust.', 'This story was supported by Alder Trust.']
  expect(fundingNote(notes.map(lineOf), 'Tallis Fund')).toEqual({
    funder: 'Orlo Trust',
    text: 'This story was supported by Orlo Trust.',
  })
  expect(fundingNote([lineOf('By Tom Brandt')], 'Tallis Fund')).toEqual({ funder: 'Tallis Fund', text: 'Tallis Fund' })
  expect(fundingNote([], null)).toBeNull()
  const long = `This story was supported by Orlo Trust. ${'It is long. '.repeat(20)}`
  expect(fundingNote([lineOf(long)], null)?.text).toBe(long.slice(0, 200))
})

test.each<[string, string, string | null]>([
  ['a logo', '<img alt="Corvane Bank logo">', 'Corvane Bank'],
  ['a logo of', '<img alt="Logo of Corvane Bank">', 'Corvane Bank'],
  ['a logo that says no more', '<img alt="Logo">', null],
  ['a picture with a caption', `<img alt="${'A long caption of a picture '.repeat(3)}">`, null],
  ['the markup’s name', '<i data-sponsor="Corvane Bank"></i>', 'Corvane Bank'],
  ['the markup’s other name', '<i data-sponsor-name=" Corvane  Bank "></i>', 'Corvane Bank'],
  ['a logo before the markup’s name', '<i data-sponsor="corvane"></i><img alt="Corvane Bank">', 'Corvane Bank'],
  ['a link', '<a href="https://corvane.example">Corvane Bank</a>', 'Corvane Bank'],
  ['a name set off', '<strong>Corvane Bank</strong>', 'Corvane Bank'],
  ['a link to the site', '<a href="/corvane">Corvane Bank</a>', null],
  ['a link to more', '<a href="https://corvane.example">About Corvane Bank</a><b>Orlo Travel</b>', 'Orlo Travel'],
  ['no name', '<b>read more</b>', null],
  ['a box with a text', `<b>Corvane Bank</b><p>${'The council met. '.repeat(14)}</p>`, null],
])('the mark beside a line: %s', (_name, mark, name) => {
  document.body.innerHTML = `<div><p id="line">Supported by</p>${mark}</div>`
  expect(markBeside(document.getElementById('line') as Element)).toBe(name)
})

test('a name within the line, or around it, is no mark beside it', () => {
  document.body.innerHTML = '<div><p id="line">Supported by <b>Corvane Bank</b></p></div>'
  expect(markBeside(document.getElementById('line') as Element)).toBeNull()
  document.body.innerHTML = '<div><b>Supported <span><i id="line">by</i></span></b></div>'
  expect(markBeside(document.getElementById('line') as Element)).toBeNull()
  expect(markBeside(document.documentElement)).toBeNull()
})
