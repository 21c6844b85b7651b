// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { holds, outerElement } from './composed-tree.ts'

let [host, slotted, inside, deepest]: Element[] = []

beforeEach(() => {
  document.body.innerHTML = '<main><div id="host"><i></i></div></main><aside></aside>'
  host = document.querySelector('#host') as Element
  slotted = document.querySelector('i') as Element
  host.attachShadow({ mode: 'open' }).innerHTML = '<section><p></p></section>'
  inside = host.shadowRoot?.querySelector('p') as Element
  inside.attachShadow({ mode: 'open' }).innerHTML = '<u></u>'
  deepest = inside.shadowRoot?.querySelector('u') as Element
})

test('out of a shadow tree leads its host, out of the document nothing', () => {
  expect(outerElement(slotted as Element)).toBe(host)
  expect(outerElement(inside as Element)?.localName).toBe('section')
  expect(outerElement(deepest as Element)).toBe(inside)
  expect(outerElement(document.documentElement)).toBeNull()
  expect(outerElement(document.createElement('p'))).toBeNull()
})

test('an element holds itself and what is in it, in shadow trees as well', () => {
  const main = document.querySelector('main')
  for (const element of [main, host, slotted, inside, deepest]) expect(holds(main, element as Element)).toBe(true)
  expect(holds(inside as Element, deepest as Element)).toBe(true)
  expect(holds(slotted as Element, inside as Element)).toBe(false)
  expect(holds(document.querySelector('aside'), deepest as Element)).toBe(false)
  expect(holds(deepest as Element, inside as Element)).toBe(false)
  expect(holds(null, inside as Element)).toBe(false)
})
