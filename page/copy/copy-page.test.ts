// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { runAtOnce } from '../../types/steps.ts'
import { copyPage, type PageCopy } from './copy-page.ts'
import { numberAttribute, rebuildPage } from './rebuild-page.ts'

beforeEach(() => {
  document.body.innerHTML = `<main class="story" onclick="go()" data-state="${'x'.repeat(50)}"><p style="color: red">One<!-- two --></p>
    <p hidden>Three</p><p style="display: none">Four</p><script>five</script><svg><path d="M0"></path></svg>
    <svg><title>Six</title></svg><img alt="" data-lazy="seven.jpg" onerror="go()"></main>`
})

function copied(): PageCopy {
  const copy = runAtOnce(copyPage(document))
  if (!copy) throw new Error('There is no copy.')
  return copy
}

const rebuilt = () => rebuildPage(copied().page, document.implementation)

test('the copy leads back to the live elements, and the page stays as it was', () => {
  const before = document.documentElement.outerHTML
  const { page, live } = copied()
  const copies = Array.from(rebuildPage(page, document.implementation)?.querySelectorAll(`[${numberAttribute}]`) ?? [])
  expect(copies.length).toBe(live.length)
  expect(copies.map((copy) => live[Number(copy.getAttribute(numberAttribute))]?.tagName)).toEqual(
    copies.map(({ tagName }) => tagName),
  )
  expect(document.documentElement.outerHTML).toBe(before)
})

test('what is hidden, what runs and what is drawn isn’t copied, nor what a click would set off', () => {
  const main = rebuilt()?.querySelector('main')
  expect(main?.getAttribute('class')).toBe('story')
  expect(main?.textContent?.replace(/\s+/g, ' ').trim()).toBe('One Six')
  expect(rebuilt()?.querySelector('path, script')).toBeNull()
  expect(copied().page).not.toContain('go()')
})

test('of attributes those are copied that an extractor asks for: of pictures all, of others few, of long ones a part', () => {
  expect(rebuilt()?.querySelector('main')?.hasAttribute('data-state')).toBe(false)
  expect(rebuilt()?.querySelector('img')?.getAttribute('data-lazy')).toBe('seven.jpg')
  document.querySelector('main')?.setAttribute('class', 'y'.repeat(1_000_000))
  expect(copied().page.length).toBeLessThan(10_000)
})

test('of a page with more text than anybody reads there is no copy', () => {
  document.querySelector('p')?.append('z'.repeat(5_000_000))
  for (let count = 0; count < 100; count++) document.body.append(document.createElement('i'))
  expect(runAtOnce(copyPage(document))).toBeNull()
})

test('text, comments and spaces stand where they stood', () => {
  document.body.innerHTML = 'a <b>b</b><!-- c -->\n <i> d</i>'
  expect(rebuilt()?.body.innerHTML.replaceAll(/ data-second-source-number="\d+"/g, '')).toBe(
    'a <b>b</b><!---->\n <i> d</i>',
  )
})
