// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { mediaSurvival } from './media-survival.ts'

beforeEach(() => {
  document.head.replaceChildren()
  document.body.innerHTML = '<div class="box"><p class="label">Sponsored</p></div>'
})

function survives(css: string, medium: 'print' | 'narrow') {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  return mediaSurvival(document).survives(document.querySelector('.label') as Element, medium)
}

test.each([
  ['nothing takes it away', '.label { color: red }', true, true],
  ['paper does', '@media print { .label { display: none } }', false, true],
  ['paper takes away its box', '@media print { .ads, .box { display: none !important } }', false, true],
  ['a narrow window does', '@media (max-width: 600px) { .label { display: none } }', true, false],
  [
    'a narrow window makes it invisible',
    '@media screen and (max-width: 40em) { p { visibility: hidden } }',
    true,
    false,
  ],
  ['only a wide window would', '@media (min-width: 2000px) { .label { display: none } }', true, true],
  ['only something else goes', '@media print { .menu { display: none } }', true, true],
  ['taken away and given back', '@media print { p { display: none } .label { display: block } }', null, true],
  ['within a condition', '@supports (display: grid) { @media print { .label { display: none } } }', false, true],
])('%s', (_name, css, print, narrow) => {
  expect([survives(css, 'print'), survives('', 'narrow')]).toEqual([print, narrow])
})

test('where a style sheet is missing it can’t be told, unless another one tells', () => {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = 'https://paper.example/site.css'
  document.head.append(link)
  expect(survives('', 'print')).toBeNull()
  expect(survives('@media print { .label { display: none } }', 'print')).toBe(false)
})

test('a style sheet that is missing doesn’t matter to a medium that it isn’t for', () => {
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.media = 'screen'
  link.href = 'https://paper.example/screen.css'
  document.head.append(link)
  expect(survives('', 'print')).toBe(true)
  expect(survives('', 'narrow')).toBeNull()
})
