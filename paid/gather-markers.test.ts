// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { type Found, gatherMarkers } from './gather-markers.ts'

beforeEach(() => {
  document.body.innerHTML = '<main><p id="a"></p><p id="b"></p></main><p id="c"></p>'
})

const at = (id: string) => document.getElementById(id) as Element
const label = (id: string, change: Partial<Found> = {}): Found => ({
  kind: 'label',
  text: 'Sponsored',
  element: at(id),
  visible: true,
  disclosure: null,
  ...change,
})
const countsOf = (...found: Found[]) =>
  gatherMarkers(found, document.querySelector('main')).markers.map(({ count }) => count)

test('what is the same is one marker with all of its elements, in reading order', () => {
  const { markers, elements } = gatherMarkers([label('a'), label('c'), label('b')], document.querySelector('main'))
  expect(markers).toEqual([
    {
      kind: 'label',
      text: 'Sponsored',
      selector: '#a',
      count: 2,
      inArticle: true,
      visible: true,
      disclosure: null,
    },
    {
      kind: 'label',
      text: 'Sponsored',
      selector: '#c',
      count: 1,
      inArticle: false,
      visible: true,
      disclosure: null,
    },
  ])
  expect(elements).toEqual([[at('a'), at('b')], [at('c')]])
})

test('capitals make no difference', () => {
  expect(countsOf(label('a'), label('b', { text: 'SPONSORED' }))).toEqual([2])
})

test.each<[string, Partial<Found>]>([
  ['kind', { kind: 'slot' }],
  ['text', { text: 'Advertisement' }],
  ['visibility', { visible: false }],
  ['wording', { disclosure: { wording: 'none', problems: [] } }],
  ['slot', { inSlot: true }],
])('another %s is another marker', (_what, change) => {
  expect(countsOf(label('a'), label('b', change))).toEqual([1, 1])
})

test('only what stands in a slot says so', () => {
  const { markers } = gatherMarkers([label('a', { inSlot: true }), label('b', { inSlot: false })], null)
  expect(markers.map(({ inSlot, inArticle }) => [inSlot, inArticle])).toEqual([
    [true, false],
    [undefined, false],
  ])
})

test('an element that has left the page has no selector', () => {
  const { markers } = gatherMarkers([label('a', { element: document.createElement('p') })], null)
  expect(markers[0]?.selector).toBe('')
})
