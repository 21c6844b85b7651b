// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { runAtOnce } from '../types/steps.ts'
import { walk } from './walk.ts'

/** The order in which elements are entered (`a`) and left (`/a`). */
function stepsThrough(html: string): string {
  document.body.innerHTML = html
  for (const host of document.querySelectorAll('[shadow]')) {
    host.attachShadow({ mode: 'open' }).innerHTML = host.getAttribute('shadow') ?? ''
  }
  const steps: string[] = []
  const visit = {
    enter: ({ localName }: Element) => void steps.push(localName),
    leave: ({ localName }: Element) => void steps.push(`/${localName}`),
  }
  runAtOnce(walk(document.body, visit))
  return steps.join(' ')
}

test('elements are visited in reading order, and left when all that they hold has been', () => {
  expect(stepsThrough('<a><b></b><i><u></u></i></a><p></p>')).toBe('body a b /b i u /u /i /a p /p /body')
})

test('a shadow tree is visited before what its host holds in the document', () => {
  expect(stepsThrough('<p shadow="<b></b><i></i>"><u></u></p>')).toBe('body p b /b i /i u /u /p /body')
})

test('what never shows is passed over, with all that it holds', () => {
  const unseen = '<script></script><style></style><noscript></noscript><template></template><svg><g></g></svg>'
  expect(stepsThrough(`${unseen}<math><mi></mi></math><object><b></b></object><p></p>`)).toBe('body p /p /body')
})

test('the page gets its turn after every eight elements', () => {
  document.body.innerHTML = '<p></p>'.repeat(24)
  let entered = 0
  const steps = walk(document.body, { enter: () => void entered++, leave: () => {} })
  const turns: number[] = []
  while (!steps.next().done) turns.push(entered)
  expect(turns).toEqual([7, 15, 23])
  expect(entered).toBe(25)
})
