// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CopiedNode } from '../../types/copied-page.ts'
import { rebuildPage } from './rebuild-page.ts'

const copyOf = (nodes: CopiedNode[]) => JSON.stringify(nodes).slice(1, -1)
const rebuild = (nodes: CopiedNode[]) => rebuildPage(copyOf(nodes), document.implementation)
const root: CopiedNode[] = [
  [-1, 'html', [], ''],
  [0, 'body', [], ''],
]

test('a page is rebuilt without a window', () => {
  const page = rebuild([...root, [1, 'p', ['class', 'lead'], ''], [2, 'Text'], [2]])
  expect(page?.defaultView).toBeNull()
  expect(page?.body.outerHTML).toContain('class="lead"')
  expect(page?.body.textContent).toBe('Text')
})

test('an element of another namespace stays one', () => {
  const page = rebuild([...root, [1, 'svg', ['class', 'icon'], 'http://www.w3.org/2000/svg']])
  expect(page?.querySelector('svg')?.tagName).toBe('svg')
})

test('names that only a parser lets pass, and handlers, don’t end it', () => {
  const page = rebuild([...root, [1, 'p"<', ['"', 'x', 'onclick', 'go()', 'id', 'y'], ''], [2, 'Text']])
  expect(page?.getElementById('y')?.getAttributeNames()).not.toContain('onclick')
  expect(page?.body.textContent).toBe('Text')
})

test.each<[string, string]>([
  ['nothing', ''],
  ['no list', ']{'],
  ['a list of something else', '{"kind":"read"}'],
  ['text without an element', copyOf([[-1, 'Text']])],
  ['two roots', copyOf([...root, [-1, 'html', [], '']])],
  ['a parent that is still to come', copyOf([...root, [5, 'Text']])],
  ['a parent that is no number', '[-1,"html",[],""],["__proto__","Text"]'],
])('there is none of %s', (_what, copied) => {
  expect(rebuildPage(copied, document.implementation)).toBeNull()
})

test('one that is made to keep an extractor busy is none', () => {
  const nest = (deep: number, text: string): CopiedNode[] => [
    ...root,
    ...Array.from({ length: deep }, (_, index): CopiedNode => [index + 1, 'div', [], '']),
    [deep + 1, text],
  ]
  expect(rebuild(nest(300, 'Text'))).not.toBeNull()
  expect(rebuild(nest(600, 'Text'))).toBeNull()
  expect(rebuild(nest(300, 'x'.repeat(1_000_000)))).toBeNull()
  expect(rebuild([...root, ...Array<CopiedNode>(10_000).fill([1, 'b', [], ''])])).toBeNull()
})

test('the copy may be anything, and nothing is thrown', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.array(fc.array(fc.jsonValue())).map((list) => JSON.stringify(list).slice(1, -1)),
      ),
      (copied) => {
        rebuildPage(copied, document.implementation)
      },
    ),
    { numRuns: 1_000 },
  )
})
