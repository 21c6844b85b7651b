// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import type { TextSegment } from '../flow/flow.ts'
import { createTextMap, type TextMap } from './text-map.ts'

/** "One two" of a paragraph, a gap that no node holds, "three" of another in two nodes, of which the page has more. */
const text = 'One two\tthree'
let map: TextMap
let nodes: Record<'first' | 'thr' | 'ee' | 'between', Text>
const at = (selector: string) => document.querySelector(selector) as Element

beforeEach(() => {
  document.body.innerHTML =
    '<p id="a">..One two..</p><p id="none"><i>not read</i></p><p id="b">thr<b><i>ee</i></b></p><p id="c"></p>'
  const textIn = (selector: string) => at(selector).firstChild as Text
  nodes = { first: textIn('#a'), thr: textIn('#b'), ee: textIn('#b i'), between: textIn('#none i') }
  const segment = (start: number, length: number, node: Text, offset = 0): TextSegment => ({
    start,
    length,
    node,
    offset,
  })
  map = createTextMap(text, [
    segment(0, 3, nodes.first, 2),
    segment(3, 4, nodes.first, 5),
    segment(8, 3, nodes.thr),
    segment(11, 2, nodes.ee),
  ])
})

describe('the range of a stretch', () => {
  const shown = (start: number, end: number) => map.rangeOf({ start, end })?.toString()

  test.each([
    ['a letter', 0, 1, 'O'],
    ['two segments of one node', 0, 7, 'One two'],
    ['two nodes', 8, 13, 'three'],
    ['the last letter', 12, 13, 'e'],
    ['ends with what stands in no node', 4, 8, 'two'],
    ['begins with it', 7, 11, 'thr'],
  ])('%s', (_, start, end, words) => {
    expect(shown(start, end)).toBe(words)
  })

  test.each([
    ['is empty', 3, 3],
    ['runs backwards', 7, 3],
    ['stands in no node', 7, 8],
    ['lies beyond the end', 13, 20],
  ])('none where it %s', (_, start, end) => {
    expect(map.rangeOf({ start, end })).toBeNull()
  })

  test('none over a place that says something else by now, the last as well as the first', () => {
    nodes.ee.data = 'ea'
    expect(map.rangeOf({ start: 8, end: 13 })).toBeNull()
    expect(shown(8, 11)).toBe('thr')
  })

  test('white space may be of another kind, words may not', () => {
    nodes.first.data = '..One\u00a0two..'
    expect(shown(0, 7)).toBe('One\u00a0two')
    nodes.first.data = '..One\u00a0too..'
    expect(map.rangeOf({ start: 0, end: 7 })).toBeNull()
  })

  test('none from one tree into another', () => {
    const root = at('#c').attachShadow({ mode: 'open' })
    root.append(at('#b'))
    expect(map.rangeOf({ start: 0, end: 13 })).toBeNull()
    expect(map.rangeOf({ start: 8, end: 13 })?.startContainer).toBe(nodes.thr)
  })

  test('shadow roots are none where none is told of', () => {
    expect(map.shadowRoots).toEqual([])
  })
})

describe('where a place in the page stands in the story', () => {
  test.each([
    ['before what is read of a node', 0, 0],
    ['where it begins', 2, 0],
    ['where one segment meets the next', 5, 3],
    ['within the second', 6, 4],
    ['where it ends', 9, 7],
    ['after it', 11, 7],
  ])('%s', (_, offset, place) => {
    expect(map.offsetOf(nodes.first, offset)).toBe(place)
  })

  test.each([
    ['before the first text of an element', '#b', 0, 8],
    ['before an element in it', '#b', 1, 11],
    ['at its end', '#b', 2, 13],
    ['beyond its end', '#b', 9, 13],
    ['in an element within an element', '#b b', 0, 11],
    ['before the paragraph', 'body', 0, 0],
    ['before a paragraph that isn’t read', 'body', 1, null],
    ['before the second', 'body', 2, 8],
    ['at the end of the body, after an empty paragraph', 'body', 4, null],
    ['in an element that isn’t read', '#none', 0, null],
    ['at the end of an element that isn’t read', '#none', 1, null],
    ['in an element that is empty', '#c', 0, null],
  ])('%s', (_, selector, offset, place) => {
    expect(map.offsetOf(at(selector), offset)).toBe(place)
  })

  test('the end of the last text of several', () => {
    document.body.append(at('#c'))
    at('#c').append(at('#a'), at('#b'), at('#none'))
    expect(map.offsetOf(document.body, 0)).toBe(0)
    expect(map.offsetOf(document.body, 1)).toBe(13)
  })

  test('nowhere in a node that isn’t read', () => {
    expect(map.offsetOf(nodes.between, 0)).toBeNull()
  })
})
