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

test('is null for an element that stands nowhere', () => {
  expect(uniqueSelector(document.createElement('p'))).toBeNull()
})
