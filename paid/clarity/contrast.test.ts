import { expect, test } from 'vitest'
import { contrastOf } from './contrast.ts'

const white = 'rgb(255, 255, 255)'

test.each([
  ['rgb(0, 0, 0)', white, 21],
  ['rgb(118, 118, 118)', white, 4.54],
  ['rgb(119, 119, 119)', white, 4.48],
  [white, 'rgb(0, 0, 255)', 8.59],
  ['rgb(0 0 0 / 50%)', white, 3.98],
  ['rgba(0, 0, 0, 0.5)', white, 3.98],
  ['rgba(0, 0, 0, 0)', white, 1],
  ['color(srgb 0 0 0)', white, 21],
])('%s on %s is %d', (color, background, ratio) => {
  expect(contrastOf(color, background)).toBeCloseTo(ratio, 1)
})

test.each([
  ['oklch(0.5 0 0)', white],
  ['rgb(0, 0, 0)', 'rgba(255, 255, 255, 0.5)'],
  ['rgb(0, 0, 0)', ''],
  ['', ''],
])('%s on %s can’t be told', (color, background) => {
  expect(contrastOf(color, background)).toBeNull()
})
