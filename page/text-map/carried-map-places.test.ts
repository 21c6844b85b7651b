import { expect, test } from 'vitest'
import type { Span } from '../../types/review.ts'
import type { StoryText } from '../../types/story.ts'
import { carriedMap } from './carried-map.ts'
import type { TextMap } from './text-map.ts'

/** A story of these blocks. */
function storyOf(...texts: string[]): StoryText {
  let start = 0
  const blocks = texts.map((text) => {
    const block = { start, end: start + text.length, kind: 'paragraph' as const, paid: false }
    start = block.end + 1
    return block
  })
  return { text: texts.join('\n'), blocks, links: [], asides: [] }
}

/** Where stretches and places are after a change; the map of the page itself answers with what it is asked. */
function carry(before: StoryText, now: StoryText) {
  const asked: TextMap = {
    text: now.text,
    shadowRoots: [],
    rangeOf: ({ start, end }) => now.text.slice(start, end) as unknown as Range,
    offsetOf: (_, offset) => (offset < 0 ? null : offset),
  }
  const map = carriedMap(before, now, asked)
  return {
    map,
    asked,
    shown: (span: Span) => map.rangeOf(span) as unknown as string | null,
    placeOf: (offset: number) => map.offsetOf({} as Node, offset),
  }
}

// 012 456789 then; 012345 789 now
const { map, asked, shown, placeOf } = carry(storyOf('Ann', 'Berlin'), storyOf('Berlin', 'Ann'))

test('it is a map of the text that was read, on the page as it is now', () => {
  expect(map.text).toBe('Ann\nBerlin')
  expect(map.shadowRoots).toBe(asked.shadowRoots)
})

test.each<[string, number, number, string | null]>([
  ['a whole block', 0, 3, 'Ann'],
  ['another', 4, 10, 'Berlin'],
  ['its beginning', 4, 5, 'B'],
  ['its end', 9, 10, 'n'],
  ['what is between blocks', 3, 4, null],
  ['a block and what is behind it', 0, 4, null],
  ['what is before a block, and it', 3, 10, null],
  ['two blocks that stand the other way round', 0, 10, null],
  ['what is behind all', 10, 11, null],
])('a stretch: %s', (_what, start, end, text) => {
  expect(shown({ start, end })).toBe(text)
})

test.each([
  [0, 4],
  [3, 7],
  [6, 10],
  [7, 0],
  [10, 3],
  [11, null],
  [-1, null],
])('the place %i on the page stood at %s', (now, then) => {
  expect(placeOf(now)).toBe(then)
})

test('a place in a block that was not there stands nowhere', () => {
  const { placeOf } = carry(storyOf('Ann'), storyOf('New', 'Ann'))
  expect([0, 3, 4, 7].map(placeOf)).toEqual([null, null, 0, 3])
})

test('a stretch over blocks is found where they still follow one another', () => {
  expect(carry(storyOf('Ann', 'Bo', 'C'), storyOf('New', 'Ann', 'Bo')).shown({ start: 1, end: 6 })).toBe('nn\nBo')
  expect(carry(storyOf('Ann', 'Bo'), storyOf('Ann', 'New', 'Bo')).shown({ start: 0, end: 6 })).toBeNull()
  expect(carry(storyOf('Ann', 'Bo'), storyOf('Ann')).shown({ start: 0, end: 6 })).toBeNull()
  expect(carry(storyOf('Ann', 'Bo'), storyOf('Bo')).shown({ start: 0, end: 6 })).toBeNull()
})

test('of blocks that read the same each stays itself, as long as they are as many', () => {
  const twice = storyOf('Ann', 'Bo', 'Ann')
  const { placeOf, shown } = carry(twice, storyOf('Ann', 'Ann', 'Bo'))
  expect([0, 4, 8].map(placeOf)).toEqual([0, 7, 4])
  expect(shown({ start: 7, end: 10 })).toBe('Ann')
  for (const now of [storyOf('Ann', 'Bo'), storyOf('Ann', 'Ann', 'Ann')]) {
    expect(carry(twice, now).shown({ start: 0, end: 3 })).toBeNull()
    expect(carry(twice, now).placeOf(0)).toBeNull()
  }
})
