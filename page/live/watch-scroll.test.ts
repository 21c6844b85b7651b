// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchScroll } from './watch-scroll.ts'

let abort: AbortController
const onRest = vi.fn()
beforeEach(() => {
  vi.useFakeTimers()
  onRest.mockClear()
  abort = new AbortController()
  watchScroll(document, abort.signal, onRest)
})
afterEach(() => {
  abort.abort()
  vi.useRealTimers()
})

const scroll = (target: EventTarget = document) => target.dispatchEvent(new Event('scroll'))

test('tells once, when the page has come to rest', () => {
  for (let i = 0; i < 5; i++) {
    scroll()
    vi.advanceTimersByTime(500)
  }
  expect(onRest).not.toHaveBeenCalled()
  vi.advanceTimersByTime(100)
  expect(onRest).toHaveBeenCalledTimes(1)
  vi.advanceTimersByTime(5_000)
  expect(onRest).toHaveBeenCalledTimes(1)
})

test('hears of boxes that scroll inside the page', () => {
  scroll(document.body)
  vi.advanceTimersByTime(600)
  expect(onRest).toHaveBeenCalledTimes(1)
})

test('says nothing more once its signal is aborted', () => {
  scroll()
  abort.abort()
  scroll()
  vi.advanceTimersByTime(5_000)
  expect(onRest).not.toHaveBeenCalled()
})
