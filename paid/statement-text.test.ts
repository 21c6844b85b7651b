// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { ownTexts } from './label-texts.ts'
import { statementText } from './statement-text.ts'

/** What of the first element of some HTML may be a statement. */
function textOf(html: string): string | null {
  document.body.innerHTML = html
  const element = document.body.firstElementChild as Element
  return statementText(element, ownTexts(element))
}
const times = (count: number, html: string) => html.repeat(count)

test.each([
  ['words and links', '<p>We earn <a>money</a> here.</p>', 'We earn money here.'],
  ['words in two parts', '<p>We <b>may</b> earn it</p>', 'We may earn it'],
  ['as little as a word', '<p>affiliate</p>', 'affiliate'],
  ['as many links as a statement has', `<p>We earn it${times(12, '<a>x</a>')}</p>`, `We earn it${times(12, 'x')}`],
  ['as much as a statement says', `<p>${times(900, 'x')}</p>`, times(900, 'x')],
])('asked is what holds %s', (_what, html, text) => {
  expect(textOf(html)).toBe(text)
})

test.each([
  ['a link', '<a>We earn money here.</a>'],
  ['a box of other elements', '<div><p>We earn money here.</p></div>'],
  ['next to nothing', '<p>We earn.<b>We earn money here.</b></p>'],
  ['a list of links', `<p>We earn it${times(13, '<a>x</a>')}</p>`],
  ['prose', `<p>${times(901, 'x')}</p>`],
])('not asked is %s', (_what, html) => {
  expect(textOf(html)).toBeNull()
})
