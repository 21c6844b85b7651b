// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { isNavigation, isVisuallyHidden } from './label-place.ts'
import { wordingOf } from './wordings/wording-of.ts'

/** The label of a page: what is marked `id="label"`. */
function labelOf(html: string): Element {
  document.body.innerHTML = html
  return document.querySelector('#label') as Element
}

describe('isVisuallyHidden', () => {
  test.each([
    '<b id="label" class="sr-only"></b>',
    '<b id="label" class="big VisuallyHidden"></b>',
    '<b id="label" class="visually-hidden-focusable"></b>',
    '<b id="label" class="screen-reader-text"></b>',
    '<b id="label" class="u-hidden_x"></b>',
    '<p class="sr-only"><b id="label"></b></p>',
    '<div class="sr-only"><p><b id="label"></b></p></div>',
  ])('only those who listen are told: %s', (html) => {
    expect(isVisuallyHidden(labelOf(html))).toBe(true)
  })

  test.each([
    '<b id="label" class="hiddenness"></b>',
    '<b id="label" class="not-sr-only"></b>',
    '<section class="sr-only"><div><p><b id="label"></b></p></div></section>',
  ])('all are told: %s', (html) => {
    expect(isVisuallyHidden(labelOf(html))).toBe(false)
  })

  test('what hides the host hides its shadow tree', () => {
    document.body.innerHTML = '<div class="sr-only"></div>'
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<b></b>'
    expect(isVisuallyHidden(root.querySelector('b') as Element)).toBe(true)
  })
})

/** Whether a label names a section of the site, with the wording that its text is. */
function isMenu(html: string): boolean {
  const label = labelOf(html)
  const wording = wordingOf(label.textContent, 'en')
  if (!wording) throw new Error(`no wording: ${label.textContent}`)
  return isNavigation(label, wording)
}

describe('isNavigation', () => {
  test.each([
    ['in a menu', '<nav><p id="label">Sponsored</p></nav>'],
    ['in what says that it is one', '<div role="navigation"><p id="label">Sponsored</p></div>'],
    ['in the foot of the page', '<footer><p id="label">Sponsored</p></footer>'],
    ['in a list to choose from', '<select><option id="label">Sponsored</option></select>'],
    ['a link in a list of links', '<div class="top dropdown-list"><a id="label">Sponsored</a></div>'],
    ['a link in a bar', '<div id="siteNav"><a id="label">Sponsored content</a></div>'],
    ['a button in one', '<div class="submenu"><button id="label">Sponsored</button></div>'],
    ['the department that sells space', '<p><a href="/sales" id="label">Advertising</a></p>'],
    ['the same with an arrow', '<p><a href="/sales">→ <b id="label">Advertising</b></a></p>'],
    ['bait for ad blockers', '<p class="adbait" id="label">Advertisement</p>'],
    ['in bait', '<p class="big ad-block-test"><b id="label">Advertisement</b></p>'],
    ['in a test of acceptable advertising', '<p class="acceptable-test"><b id="label">Advertisement</b></p>'],
  ])('no paid unit stands there: %s', (_where, html) => {
    expect(isMenu(html)).toBe(true)
  })

  test.each([
    ['anywhere', '<p id="label">Sponsored</p>'],
    ['a link to what it means', '<p><a id="label">Sponsored</a></p>'],
    ['a link that is no department', '<p><a id="label">Advertisement</a></p>'],
    ['the department’s word without a link', '<p id="label">Advertising</p>'],
    ['in the foot of a card', '<article><footer><p id="label">Sponsored</p></footer></article>'],
    ['in the foot of a line', '<ul><li><footer><p id="label">Sponsored</p></footer></li></ul>'],
    ['words in a box that is called so', '<div class="menu"><p id="label">Sponsored</p></div>'],
    ['a link in a box that is called otherwise', '<div class="unit"><a id="label">Sponsored</a></div>'],
    ['a teaser in a menu', '<nav><a><b id="label">Sponsored by Acme Bank</b> Ten kitchens that surprise</a></nav>'],
    ['with the name behind it', '<nav><a id="label">Sponsored: Acme Bank</a></nav>'],
    ['in brackets', '<nav><a id="label">Ten kitchens (Advertisement)</a></nav>'],
  ])('a label: %s', (_where, html) => {
    expect(isMenu(html)).toBe(false)
  })

  test('the name of a section stays one in front of other words', () => {
    expect(isMenu('<nav><a><b id="label">Sponsored</b> stories and more</a></nav>')).toBe(true)
  })

  test('what the body is called says nothing', () => {
    document.body.className = 'has-menu adbait'
    expect(isMenu('<a id="label">Sponsored</a>')).toBe(false)
    document.body.className = ''
  })

  test('a menu around the host is one around its shadow tree', () => {
    document.body.innerHTML = '<nav><div></div></nav>'
    const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' })
    root.innerHTML = '<b>Sponsored</b>'
    const wording = wordingOf('Sponsored', 'en')
    expect(wording && isNavigation(root.querySelector('b') as Element, wording)).toBe(true)
  })
})
