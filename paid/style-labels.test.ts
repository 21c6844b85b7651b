// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { runAtOnce } from '../types/steps.ts'
import { elementsWithStyleText } from './style-labels.ts'

/** The ids of the elements into which a page's style sheets write words. */
function styled(...sheets: string[]): string[] {
  document.head.innerHTML = sheets.map((sheet) => `<style>${sheet}</style>`).join('')
  document.body.innerHTML = '<div id="x1"></div><p id="x2" data-label="Ad"></p><div id="x3"></div>'
  return [...runAtOnce(elementsWithStyleText(document))].map(({ id }) => id)
}

test.each<[string, string[], string[]]>([
  ['before an element', ['#x1::before { content: "Advertisement" }'], ['x1']],
  ['after it, in the older spelling', ["#x1:after { content: 'Anzeige' }"], ['x1']],
  ['out of an attribute', ['#x2::before { content: attr(data-label) }'], ['x2']],
  ['out of a variable', ['#x2::before { content: var(--label) }'], ['x2']],
  ['in a rule within another', ['@media screen { @media all { #x3::after { content: "Anzeige" } } }'], ['x3']],
  ['in several sheets', ['#x2::before { content: "Ad by" }', '#x1::before { content: "Ad by" }'], ['x2', 'x1']],
  [
    'in several rules of one',
    ['#x1 { color: red } #x3::after { content: "Ad by" } #x2::after { content: "Ad by" }'],
    ['x3', 'x2'],
  ],
  ['into several elements', ['div::before { content: "Anzeige" }'], ['x1', 'x3']],
  ['into the same twice', ['#x1::before { content: "Ad by" } div::after { content: "Ad by" }'], ['x1', 'x3']],
  ['a sign', ['#x1::after { content: "›" } #x2::before { content: "1" } #x3::before { content: "a" }'], []],
  ['nothing', ['#x1::after { color: red } #x2 { content: "Anzeige" } #x3::before { content: none }'], []],
  ['at no place of an element', ['#x1::marker { content: "Anzeige" }'], []],
  [
    'behind a selector that can’t be asked for',
    ['#x1:is(::before) { content: "Ad by" } #x2::after { content: "Ad by" }'],
    ['x2'],
  ],
])('a style sheet writes %s', (_name, sheets, ids) => {
  expect(styled(...sheets)).toEqual(ids)
})

test('of very many elements the first count', () => {
  document.head.innerHTML = '<style>i::before { content: "Anzeige" } b::before { content: "Anzeige" }</style>'
  document.body.innerHTML = '<i></i>'.repeat(300) + '<b></b>'.repeat(300)
  expect(runAtOnce(elementsWithStyleText(document)).size).toBe(400)
})

test('a sheet that may not be read is passed over, as one of another origin', () => {
  document.head.innerHTML =
    '<style>#x1::before { content: "Anzeige" }</style><style>#x2::before { content: "Anzeige" }</style>'
  document.body.innerHTML = '<div id="x1"></div><div id="x2"></div>'
  Object.defineProperty(document.styleSheets[0], 'cssRules', {
    get: () => {
      throw new DOMException('Not allowed', 'SecurityError')
    },
  })
  expect([...runAtOnce(elementsWithStyleText(document))].map(({ id }) => id)).toEqual(['x2'])
})

test('a long sheet is read in steps', () => {
  const steps = (rules: number) => {
    document.head.innerHTML = `<style>${'i { color: red } '.repeat(rules)}</style>`
    return [...elementsWithStyleText(document)].length
  }
  expect(steps(10)).toBe(0)
  expect(steps(1_000)).toBeGreaterThan(4)
  expect(steps(1_000)).toBeLessThan(20)
})
