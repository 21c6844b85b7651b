// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { staticRendering } from './static-rendering.ts'

function isShown(html: string, selector = '#it'): boolean {
  document.body.innerHTML = html
  return staticRendering(document).isShown(document.querySelector(selector) as Element)
}

test.each<[string, string, boolean]>([
  ['plain text', '<p id="it">a</p>', true],
  ['the hidden attribute', '<p id="it" hidden>a</p>', false],
  ['hidden until found', '<p id="it" hidden="until-found">a</p>', true],
  ['display none', '<p id="it" style="color: red; DISPLAY:none">a</p>', false],
  ['visibility hidden', '<p id="it" style="visibility: hidden">a</p>', false],
  ['a style that only sounds like it', '<p id="it" style="--display:none-of-it">a</p>', true],
  ['something hidden around it', '<div hidden><section><p id="it">a</p></section></div>', false],
  ['a class that the page hides', '<style>.gone { display: none }</style><p id="it" class="gone">a</p>', false],
  ['an id that the page hides', '<style>#it { color: red; display: none; }</style><p id="it">a</p>', false],
  ['a list of selectors', '<style>.a, p.gone { display: none }</style><p id="it" class="gone">a</p>', false],
  ['another tag', '<style>div.gone { display: none }</style><p id="it" class="gone">a</p>', true],
  ['two classes of which it has one', '<style>.gone.now { display: none }</style><p id="it" class="gone">a</p>', true],
  [
    'a later rule that shows it',
    '<style>.gone { display: none } .gone { display: block }</style><p id="it" class="gone">a</p>',
    true,
  ],
  [
    'a heavier rule that shows it',
    '<style>.gone.but { display: block } .gone { display: none }</style><p id="it" class="gone but">a</p>',
    true,
  ],
  ['a rule for another place', '<style>.box .gone { display: none }</style><p id="it" class="gone">a</p>', true],
  ['a rule for print', '<style media="print">.gone { display: none }</style><p id="it" class="gone">a</p>', true],
  [
    'a rule for print inside a sheet',
    '<style>@media print { .gone { display: none } }</style><p id="it" class="gone">a</p>',
    true,
  ],
  ['noscript', '<noscript id="it">a</noscript>', false],
])('%s', (_, html, shown) => {
  expect(isShown(html)).toBe(shown)
})

test('a broken sheet hides nothing', () => {
  expect(isShown('<style>.gone { display: none; {{{ } @media</style><p id="it">a</p>')).toBe(true)
})

test('knows nothing of layout', () => {
  document.body.innerHTML = '<p>a</p>'
  const rendering = staticRendering(document)
  const element = document.querySelector('p') as Element
  expect([rendering.boxOf(element), rendering.typeOf(element), rendering.pseudoText(element, '::before')]).toEqual([
    null,
    null,
    '',
  ])
})
