// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { isFolded } from '../flow/folded-text.ts'
import { staticRendering } from '../rendering/static-rendering.ts'
import { consentBoxes } from './consent-boxes.ts'

const boxes = (html: string) => {
  document.body.innerHTML = html
  return [...consentBoxes(document, staticRendering(document))].map(({ id }) => id)
}
const over = 'style="position: fixed; inset: 0"'
const about = '<p>We and our partners store cookies on your device.</p>'

test.each([
  [`<div id="a" ${over}><div>${about}<button>Accept all</button></div></div>`],
  [`<div id="a" ${over}><p>Wir verwenden Cookies.</p><a role="button">Alle akzeptieren</a></div>`],
  [`<div id="a" ${over}><p>Nos partenaires et votre vie privée</p><button>Tout refuser</button></div>`],
  [`<div id="a" aria-modal="true">${about}<input type="submit" value="Reject all"></div>`],
])('a box over the page that asks for consent: %s', (html) => {
  expect(boxes(`<article><h1>One</h1><p>Text.</p></article>${html}`)).toEqual(['a'])
})

test.each([
  ['a story about cookies', `<article>${about}<button>Accept all</button></article>`],
  ['a box that is about something else', `<div ${over}><p>Take our quiz.</p><button>Accept</button></div>`],
  ['a box without such a button', `<div ${over}>${about}<button>Share</button></div>`],
  [
    'a whole page that is drawn over itself',
    `<div ${over}><article><h1>One</h1>${about}</article><button>Accept</button></div>`,
  ],
])('%s is none', (_what, html) => {
  expect(boxes(html)).toEqual([])
})

const long = 'The council met again on Thursday and talked about the bridge for three hours and a half. '.repeat(3)
const folded = (html: string) => {
  document.body.innerHTML = `<main><article>${html}</article></main>`
  return isFolded(document.querySelector('article') ?? undefined, staticRendering(document))
}

test.each([
  [
    'a hidden part and a button that shows it',
    `<p>Seen.</p><div hidden><p>${long}</p></div><button>Read more</button>`,
    true,
  ],
  ['the same in another language', `<p>Seen.</p><div hidden><p>${long}</p></div><button>Weiterlesen</button>`, true],
  ['nothing hidden', `<p>${long}</p><button>Read more</button>`, false],
  ['a hidden part that no button shows', `<p>Seen.</p><div hidden><p>${long}</p></div><button>Share</button>`, false],
  ['a hidden caption', '<p>Seen.</p><p hidden>The bridge.</p><button>Show more</button>', false],
])('folded: %s', (_what, html, is) => {
  expect(folded(html)).toBe(is)
})
