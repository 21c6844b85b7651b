import { expect, test } from 'vitest'
import { itemsWithin, layOutStrip } from './strip-layout.ts'

test.each([
  [2, 1, 8],
  [34, 1, 34],
  [41, 2, 21],
  [200, 4, 50],
  [2000, 10, 200],
])('%i sentences stand in %i rows of %i', (sentences, rows, columns) => {
  expect(layOutStrip(sentences)).toEqual({ rows, columns })
})

const items = [
  { start: 0, end: 10 },
  { start: 11, end: 20 },
  { start: 21, end: 30 },
]

test.each<[{ start: number; end: number } | null, [number, number]]>([
  [{ start: 0, end: 30 }, [0, 3]],
  [{ start: 5, end: 12 }, [0, 2]],
  [{ start: 20, end: 21 }, [2, 2]],
  [{ start: 10, end: 25 }, [1, 3]],
  [{ start: 40, end: 50 }, [0, 0]],
  [{ start: 5, end: 5 }, [0, 0]],
  [null, [0, 0]],
])('the span %j touches items %j', (span, [start, end]) => {
  expect(itemsWithin(items, span)).toEqual({ start, end })
})
