// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { uniqueSelector } from './unique-selector.ts'

test('fits the element and no other, wherever it stands', () => {
  document.body.innerHTML = `<main id="story"><p>a</p><div><div><p>b</p><p>c</p></div></div></main>
    <div id="twice"><p>d</p></div><div id="twice"><p>e</p></div><div id="1 odd:id"><p>f</p></div>`
  for (const element of document.querySelectorAll('*')) {
    const selector = uniqueSelector(element) ?? ''
    expect([...document.querySelectorAll(selector)]).toEqual([element])
  }
})

test('begins at the nearest id of its own', () => {
  document.body.innerHTML = '<main id="story"><p>a</p><p>b</p></main>'
  expect(uniqueSelector(document.querySelectorAll('p')[1] as Element)).toBe('#story > :nth-child(2)')
})

test('counts from the host in a shadow root', () => {
  const root = document.createElement('div').attachShadow({ mode: 'open' })
  root.innerHTML = '<section><p>a</p></section>'
  expect(uniqueSelector(root.querySelector('p') as Element)).toBe(':host > :nth-child(1) > :nth-child(1)')
})

test.each([
  ['html', ':root'],
  ['body', ':root > :nth-child(2)'],
  ['#odd p', '#odd > :nth-child(1)'],
  ['[id="1odd"] p', ':root > :nth-child(2) > :nth-child(2) > :nth-child(1)'],
  ['[id="a.b"] p', ':root > :nth-child(2) > :nth-child(3) > :nth-child(1)'],
  ['[id=""] p', ':root > :nth-child(2) > :nth-child(4) > :nth-child(1)'],
  ['[id="A_b-1"]', '#A_b-1'],
])('counts from the root where there is no plain id: %s', (asked, selector) => {
  document.body.innerHTML =
    '<i id="odd"><p></p></i><i id="1odd"><p></p></i><i id="a.b"><p></p></i><i id=""><p></p></i><i id="A_b-1"></i>'
  expect(uniqueSelector(document.querySelector(asked) as Element)).toBe(selector)
})

test('an id counts in its own tree', () => {
  document.body.innerHTML = '<p id="one"></p><div></div>'
  const root = (document.querySelector('div') as Element).attachShadow({ mode: 'open' })
  root.innerHTML = '<p id="one"><b></b></p>'
  expect(uniqueSelector(root.querySelector('b') as Element)).toBe('#one > :nth-child(1)')
})

test('is null for an element that stands nowhere, or in a fragment', () => {
  expect(uniqueSelector(document.createElement('p'))).toBeNull()
  const fragment = document.createDocumentFragment()
  const inside = fragment.appendChild(document.createElement('p')).appendChild(document.createElement('b'))
  expect(uniqueSelector(inside)).toBeNull()
})
