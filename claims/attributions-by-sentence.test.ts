import { expect, test } from 'vitest'
import type { Span } from '../types/review.ts'
import { attributionsBySentence } from './attributions-by-sentence.ts'

const span = (start: number, end: number): Span => ({ start, end })
/** Three sentences of ten characters, with one between each. */
const sentences = [span(0, 10), span(11, 21), span(22, 32)]
const touching = (...attributions: { cue: Span | null; content: Span[] }[]) =>
  attributionsBySentence(sentences, attributions)

test.each<[string, Span, number[]]>([
  ['within a sentence', span(12, 13), [1]],
  ['a whole sentence', span(11, 21), [1]],
  ['to its end', span(15, 21), [1]],
  ['into the next', span(15, 23), [1, 2]],
  ['over the gap and no further', span(15, 22), [1]],
  ['from the end of one', span(10, 12), [1]],
  ['its last character', span(9, 11), [0]],
  ['all of them', span(0, 32), [0, 1, 2]],
  ['between two', span(10, 11), []],
  ['behind the last', span(32, 40), []],
])('content %s', (_where, content, wanted) => {
  const found = touching({ cue: null, content: [content] })
  expect(found.flatMap((list, index) => (list.length > 0 ? [index] : []))).toEqual(wanted)
})

test('a cue counts like content, and each attribution once', () => {
  expect(touching({ cue: span(0, 4), content: [span(5, 9), span(23, 25)] })).toEqual([[0], [], [0]])
})

test('attributions stand in their order, whatever their place', () => {
  expect(
    touching(
      { cue: null, content: [span(23, 25)] },
      { cue: span(24, 26), content: [span(1, 2)] },
      { cue: null, content: [span(22, 23)] },
    ),
  ).toEqual([[1], [], [0, 1, 2]])
})

test('of many sentences each finds its own', () => {
  const many = Array.from({ length: 9 }, (_, index) => span(index * 10, index * 10 + 9))
  const each = many.map((content) => ({ cue: null, content: [content] }))
  expect(attributionsBySentence(many, each)).toEqual(many.map((_, index) => [index]))
})

test('without sentences nothing is touched', () => {
  expect(attributionsBySentence([], [{ cue: null, content: [span(0, 1)] }])).toEqual([])
})
