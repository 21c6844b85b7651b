// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { staticRendering } from '../../page/rendering/static-rendering.ts'
import { isAtHead, surroundingsOf } from './head-of-article.ts'

const label = '<p id="label">Paid post</p>'
const headline = '<h1>Electric boats for Merrow</h1>'
const first = '<p id="first">The old ferry makes its last crossing.</p>'
/** A text of so many characters. */
const long = (length: number) =>
  'Ten kitchens for everybody who visits. '
    .repeat(3)
    .slice(0, length - 1)
    .padEnd(length, 'x')
const longLink = '<a href="/k">Ten kitchens that will surprise everybody who visits</a>'

/** Whether the label of a page is at its headline. */
function isLabelAtHead(body: string): boolean {
  const page = new DOMParser().parseFromString(body, 'text/html')
  const asked = page.getElementById('label')
  if (!asked) throw new Error('The page has no label.')
  const place = { storyRoot: null, headline: page.querySelector('h1'), url: null, rendering: staticRendering(page) }
  return isAtHead(asked, place, page.getElementById('first'))
}

test.each([
  ['right above it', `<main>${label}${headline}${first}</main>`],
  ['in the headline', `<main><h1><span id="label">Paid post</span> Boats</h1>${first}</main>`],
  ['between it and the story', `<main>${headline}${label}${first}</main>`],
  ['between the two on the bare page', `${headline}${label}${first}`],
  ['in a box of its own', `<main><div><div>${label}</div></div>${headline}${first}</main>`],
  [
    'in the headline, which is a link',
    `<main><h1><a href="/s"><span id="label">Paid post</span> Electric boats</a></h1>${first}</main>`,
  ],
  ['in the headline of a page without prose', '<main><h1><b id="label">Paid post</b> Boats</h1></main>'],
  ['three boxes up', `<main>${label}<div><div><div>${headline}</div></div></div>${first}</main>`],
  ['in the article that it heads', `<main><article id="label">Paid post ${headline}</article>${first}</main>`],
  ['around the headline', `<main><div id="label">Paid post ${headline}</div>${first}</main>`],
  [
    'with a short link',
    `<main><div>${label}<a href="/corvane">Corvane Bank, since 1822</a></div>${headline}${first}</main>`,
  ],
  [
    'in a link of about its length',
    `<main><a href="/s"><span id="label">Paid post</span> by us</a>${headline}${first}</main>`,
  ],
  ['with a short heading', `<main><div><h4>Our news</h4>${label}</div>${headline}${first}</main>`],
  [
    'in a link just short of more words',
    `<main><a href="/s"><span id="label">Paid post</span> ${long(8)}</a>${headline}${first}</main>`,
  ],
  ['beside a short heading', `<main><div><h3>${long(9)}</h3>${label}</div>${headline}${first}</main>`],
  ['beside a short link', `<main><div><a href="/k">${long(45)}</a>${label}</div>${headline}${first}</main>`],
  [
    'beside more headings than are read',
    `<main><div>${'<h4>News</h4>'.repeat(20)}<h4>${long(30)}</h4>${label}</div>${headline}${first}</main>`,
  ],
  [
    'beside more links than are read',
    `<main><div>${'<a href="/n">News</a>'.repeat(50)}${longLink}${label}</div>${headline}${first}</main>`,
  ],
  [
    'in the headline’s own box, though another’s link is there',
    `<main><div>${headline}${label}<p>${longLink}</p></div>${first}</main>`,
  ],
  ['as a heading', `<main><div><h2 id="label">Paid post by Corvane Bank</h2></div>${headline}${first}</main>`],
  [
    'a box that says a headline’s words itself',
    `<main><div id="label">Paid post <b>on <a href="/k">Ten kitchens that will surprise all</a></b></div>${headline}${first}</main>`,
  ],
  ['above the headline of a page without prose', `<main>${label}${headline}</main>`],
])('at the headline: %s', (_name, body) => {
  expect(isLabelAtHead(body)).toBe(true)
})

test.each([
  ['without a headline', `<main>${label}${first}</main>`],
  ['in a menu', `<main><nav>${label}</nav>${headline}${first}</main>`],
  ['in something that acts as one', `<main><div role="navigation">${label}</div>${headline}${first}</main>`],
  ['beside the story', `<main>${headline}<aside>${label}</aside>${first}</main>`],
  ['in a form', `<main><form>${label}</form>${headline}${first}</main>`],
  ['in the first paragraph', `<main>${headline}<p id="first">Rain. <b id="label">Paid post</b></p></main>`],
  ['behind it', `<main>${headline}${first}${label}</main>`],
  ['five boxes up', `<main>${label}<div><div><div><div>${headline}</div></div></div></div>${first}</main>`],
  ['high above, on the bare page', `${label}<div>${headline}${first}</div>`],
  ['below the headline of a page without prose', `<main>${headline}${label}</main>`],
  ['in another article', `<main>${headline}<article>${label}</article>${first}</main>`],
  ['in another article’s box', `<main>${headline}<article><div>${label}</div></article>${first}</main>`],
  ['in a slot', `<main>${headline}<div class="ad-slot"><div>${label}</div></div>${first}</main>`],
  [
    'in a link that says more',
    `<main><a href="/s"><span id="label">Paid post</span> Ten kitchens</a>${headline}${first}</main>`,
  ],
  [
    'in a link of just so many more words',
    `<main><a href="/s"><span id="label">Paid post</span> ${long(9)}</a>${headline}${first}</main>`,
  ],
  [
    'beside a heading just as long as a headline',
    `<main><div><h3>${long(10)}</h3>${label}</div>${headline}${first}</main>`,
  ],
  [
    'beside a link just as long as one',
    `<main><div><a href="/k">${long(46)}</a>${label}</div>${headline}${first}</main>`,
  ],
  [
    'beside the last heading that is read',
    `<main><div>${'<h4>News</h4>'.repeat(19)}<h4>${long(30)}</h4>${label}</div>${headline}${first}</main>`,
  ],
  [
    'beside the last link that is read',
    `<main><div>${'<a href="/n">News</a>'.repeat(49)}${longLink}${label}</div>${headline}${first}</main>`,
  ],
  ['beside another headline', `<main><div><h3>Ten kitchens</h3>${label}</div>${headline}${first}</main>`],
  [
    'beside another headline’s link',
    `<main><div><div>${label}</div><div>${longLink}</div></div>${headline}${first}</main>`,
  ],
  ['below the headline, beside another’s', `<main>${headline}<div>${longLink}${label}</div>${first}</main>`],
])('not at the headline: %s', (_name, body) => {
  expect(isLabelAtHead(body)).toBe(false)
})

test.each([
  ['four boxes up', `<main><div><div><div>${headline}</div></div></div></main>`, 'main'],
  ['no more than four', `<main><div><div><div><div>${headline}</div></div></div></div></main>`, 'div'],
  ['not the page itself', `<main>${headline}</main>`, 'main'],
  ['on the bare page nothing but itself', headline, 'h1'],
])('a headline’s surroundings: %s', (_name, body, name) => {
  const found = new DOMParser().parseFromString(body, 'text/html').querySelector('h1') as Element
  expect(surroundingsOf(found).localName).toBe(name)
})
