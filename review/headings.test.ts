import { expect, test } from 'vitest'
import type { StoryBlock } from '../types/story.ts'
import { headingsAmong } from './headings.ts'

const block = (kind: StoryBlock['kind'], start: number, end: number): StoryBlock => ({ kind, start, end, paid: false })
const blocks = [
  block('paragraph', 0, 30),
  block('heading', 31, 40),
  block('list-item', 41, 60),
  block('heading', 61, 90),
]

test('sentences of heading blocks are headings, each of them, and no others', () => {
  const sentences = [
    { start: 0, end: 12 },
    { start: 13, end: 30 },
    { start: 31, end: 40 },
    { start: 41, end: 60 },
    { start: 61, end: 70 },
    { start: 71, end: 90 },
  ]
  expect(headingsAmong(sentences, blocks)).toEqual([2, 4, 5])
})

test('where a story has no blocks there are none', () => {
  expect(headingsAmong([{ start: 0, end: 5 }], [])).toEqual([])
})
