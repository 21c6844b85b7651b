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
