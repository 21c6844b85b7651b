// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Span } from '../../types/review.ts'
import { watchViewport } from './watch-viewport.ts'

/** Ten blocks of ten characters, each 300 pixels high; the window is 768 pixels high. */
const blocks = Array.from({ length: 10 }, (_, i) => ({ start: i * 11, end: i * 11 + 10 }))
let scrolled = 0
const rangeOf = ({ start }: Span) => {
  const top = (start / 11) * 300 - scrolled
  return { getBoundingClientRect: () => ({ top, bottom: top + 280, width: 600, height: 280 }) } as unknown as Range
}

let abort: AbortController
beforeEach(() => {
  vi.useFakeTimers()
  abort = new AbortController()
  scrolled = 0
  window.innerHeight = 768
})
afterEach(() => {
  abort.abort()
  vi.useRealTimers()
})

function scrollBy(pixels: number) {
  scrolled += pixels
  document.dispatchEvent(new Event('scroll'))
}

test('tells at once and after scrolling, in whole blocks, and only what is new', () => {
  const told: Array<Span | null> = []
  watchViewport(document, { blocks, rangeOf }, abort.signal, (span) => told.push(span))
  expect(told).toEqual([{ start: 0, end: 32 }])
  for (let i = 0; i < 10; i++) scrollBy(1)
  vi.advanceTimersByTime(1000)
  expect(told).toHaveLength(1)
  scrollBy(600)
  vi.advanceTimersByTime(1000)
  expect(told.at(-1)).toEqual({ start: 22, end: 54 })
})

test('tells that none of the story is in view', () => {
  const told: Array<Span | null> = []
  watchViewport(document, { blocks, rangeOf }, abort.signal, (span) => told.push(span))
  scrollBy(10_000)
  vi.advanceTimersByTime(1000)
  expect(told.at(-1)).toBeNull()
})

test('stops with its signal', () => {
  const told: Array<Span | null> = []
  watchViewport(document, { blocks, rangeOf }, abort.signal, (span) => told.push(span))
  abort.abort()
  scrollBy(600)
  vi.advanceTimersByTime(1000)
  expect(told).toHaveLength(1)
})
