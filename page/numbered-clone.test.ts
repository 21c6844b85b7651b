// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { runAtOnce } from '../types/steps.ts'
import { numberAttribute, numberedClone } from './numbered-clone.ts'

beforeEach(() => {
  document.body.innerHTML = `<main class="story" onclick="go()"><p style="color: red">One<!-- two --></p><p hidden>Three</p>
    <p style="display: none">Four</p><script>five</script><svg><path d="M0"></path></svg><svg><title>Six</title></svg></main>`
})

test('the copy leads back to the live elements, and the page stays as it was', () => {
  const before = document.documentElement.outerHTML
  const { clone, live } = runAtOnce(numberedClone(document))
  const copies = Array.from(clone.querySelectorAll(`[${numberAttribute}]`))
  expect(copies.map((copy) => live[Number(copy.getAttribute(numberAttribute))]?.localName)).toEqual(
    copies.map(({ localName }) => localName),
  )
  expect(document.documentElement.outerHTML).toBe(before)
})

test('what is hidden, what runs and what is drawn isn’t copied, nor what a click would set off', () => {
  const { clone } = runAtOnce(numberedClone(document))
  const main = clone.querySelector('main')
  expect(main?.getAttribute('class')).toBe('story')
  expect(main?.hasAttribute('onclick')).toBe(false)
  expect(main?.textContent?.replace(/\s+/g, ' ').trim()).toBe('One Six')
  expect(clone.querySelector('path, script')).toBeNull()
})
