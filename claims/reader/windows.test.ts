import { expect, test } from 'vitest'
import { windowsOf } from './windows.ts'

function firsts(lengths: number[]): number[] {
  const places = [0]
  for (const length of lengths) places.push((places.at(-1) ?? 0) + length)
  return places
}

test('covers every sentence once, in order, the first window being the smallest', () => {
  const windows = windowsOf(firsts(Array.from({ length: 100 }, (_, k) => 20 + (k % 7))))
  expect(windows[0]).toMatchObject({ start: 0, first: 0 })
  expect(windows[0]?.last).toBeLessThanOrEqual(6)
  windows.forEach(({ first, start, end }, k) => {
    expect(first).toBe(windows[k - 1]?.last ?? 0)
    expect(end - start).toBeLessThanOrEqual(512)
  })
  expect(windows.at(-1)?.last).toBe(100)
})

test('reads a sentence longer than the encoder as far as it fits', () => {
  const windows = windowsOf(firsts([30, 2000, 30]))
  expect(windows.every(({ start, end }) => end - start <= 512)).toBe(true)
  expect(windows.map(({ first, last }) => [first, last])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ])
})

test('no sentences, no windows', () => {
  expect(windowsOf([0])).toEqual([])
})

test('the context around what is judged, and the most that is judged at once', () => {
  const lengths = [100, 28, 1, 200, 200, 1]
  expect(windowsOf(firsts(lengths))).toEqual([
    { start: 0, end: 160, first: 0, last: 2 },
    { start: 80, end: 361, first: 2, last: 4 },
    { start: 281, end: 530, first: 4, last: 6 },
  ])
  // A sentence as long as the encoder can read, and the ones after it.
  expect(windowsOf(firsts([10, 433, 50]))).toEqual([
    { start: 0, end: 42, first: 0, last: 1 },
    { start: 0, end: 474, first: 1, last: 2 },
    { start: 395, end: 493, first: 2, last: 3 },
  ])
})
